import { type Context, EMPTY_CONTEXT, type Form, type Round } from '../../domain/assessment/round.ts';
import { isRecord } from '../envelope.ts';
import { readAnswer, readOutcome } from './answer-json.ts';
import { isCount, isDay, isId, readEntries } from './fields.ts';

/** A round of a file; undefined where it is no record with an id. What does not fit is kept under `unread`. */
export function readRound(raw: unknown): Round | undefined {
	if (!isRecord(raw) || !isId(raw.id)) return undefined;
	const unread: Record<string, unknown> = isRecord(raw.unread) ? { ...raw.unread } : {};
	const take = <T>(name: string, value: unknown, fits: (value: unknown) => value is T, otherwise: T): T => {
		if (fits(value)) return value;
		if (value !== undefined) unread[name] = value;
		return otherwise;
	};
	const form = readForm(raw.form);
	if (form === undefined && raw.form !== undefined) unread['form'] = raw.form;
	return {
		id: raw.id,
		name: take('name', raw.name, isName, raw.id),
		day: take('day', raw.day, isDay, '1970-01-01'),
		bank: take('bank', raw.bank, isCount, 0),
		form: form ?? { kind: 'short' },
		context: readContext(raw.context, unread),
		answers: readEntries('answers', raw.answers, readAnswer, unread),
		outcomes: readEntries('outcomes', raw.outcomes, readOutcome, unread),
		supposed: take('supposed', raw.supposed, isIds, []),
		unread,
	};
}

/** A name that fits on one line. */
export function isName(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= 200 && !value.includes('\n');
}

/** A form of a file. */
export function readForm(raw: unknown): Form | undefined {
	if (!isRecord(raw)) return undefined;
	if (raw.kind === 'short' || raw.kind === 'full') return { kind: raw.kind };
	return raw.kind === 'capability' && isId(raw.capability)
		? { kind: raw.kind, capability: raw.capability }
		: undefined;
}

function readContext(raw: unknown, unread: Record<string, unknown>): Context {
	if (raw === undefined) return EMPTY_CONTEXT;
	if (!isRecord(raw)) {
		unread['context'] = raw;
		return EMPTY_CONTEXT;
	}
	const orNull = <T>(name: string, fits: (value: unknown) => value is T): T | null => {
		const value = raw[name];
		if (fits(value)) return value;
		if (value !== undefined && value !== null) unread[`context.${name}`] = value;
		return null;
	};
	return {
		stage: orNull('stage', isId),
		teamSize: orNull('teamSize', isCount),
		onCallSize: orNull('onCallSize', isCount),
		services: orNull('services', isServices),
		focus: orNull('focus', isId),
		targets: readEntries('context.targets', raw.targets, readTarget, unread),
	};
}

function isServices(value: unknown): value is { core: number; normal: number; supplementary: number } {
	return isRecord(value) && [value.core, value.normal, value.supplementary].every(isCount);
}

function isIds(value: unknown): value is string[] {
	return Array.isArray(value) && value.every(isId);
}

function readTarget(value: unknown): number | undefined {
	return isCount(value) && value <= 4 ? value : undefined;
}
