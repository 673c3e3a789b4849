import type { Context, Form } from '../../domain/assessment/round.ts';
import { isCount, isId } from './fields.ts';

/** The context without targets: stage, team size, on-call size, services by tier, focus. Empty for what is not said. */
export function writeContextPart({ stage, teamSize, onCallSize, services, focus }: Context): string {
	const tiers = services ? `${services.core}-${services.normal}-${services.supplementary}` : '';
	return [stage ?? '', teamSize ?? '', onCallSize ?? '', tiers, focus ?? ''].join('_');
}

/** Reads what writeContextPart writes; undefined for anything else. */
export function readContextPart(text: string): Omit<Context, 'targets'> | undefined {
	const parts = text.split('_');
	if (parts.length !== 5) return undefined;
	const [stage = '', team = '', onCall = '', tiers = '', focus = ''] = parts;
	const counts = tiers.split('-').map(Number);
	const [core = 0, normal = 0, supplementary = 0] = counts;
	const hasTiers = /^\d+-\d+-\d+$/.test(tiers) && counts.every(isCount);
	const sound = [stage, focus].every((id) => id === '' || isId(id)) && [team, onCall].every(isSize);
	if (!sound || (tiers !== '' && !hasTiers)) return undefined;
	return {
		stage: stage || null,
		teamSize: team === '' ? null : Number(team),
		onCallSize: onCall === '' ? null : Number(onCall),
		services: hasTiers ? { core, normal, supplementary } : null,
		focus: focus || null,
	};
}

/** A form as `short`, `full` or `c-` and a capability; anything else is the short form. */
export function readFormPart(text: string): Form {
	if (text === 'full') return { kind: 'full' };
	const capability = text.startsWith('c-') ? text.slice(2) : '';
	return isId(capability) ? { kind: 'capability', capability } : { kind: 'short' };
}

/** A target level; undefined for anything else. */
export function readTargetPart(text: string): number | undefined {
	return /^[0-4]$/.test(text) ? Number(text) : undefined;
}

function isSize(text: string): boolean {
	return text === '' || (/^\d{1,6}$/.test(text) && isCount(Number(text)));
}
