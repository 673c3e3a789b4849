import type { Finding } from '../domain/finding.ts';
import { GAPS } from '../domain/incident/message.ts';
import {
	type IncidentMessage,
	IncidentMessages,
	type IncidentRole,
	IncidentRoles,
} from '../schemas/incident-kit.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Roles and messages of an incident, as the team wrote them. */
export interface IncidentFiles {
	roles: IncidentRole[];
	messages: IncidentMessage[];
}

/** Reads content/incident and checks what a schema cannot: unique ids, known names in braces. */
export function readIncidentFiles(content = 'content'): Read<IncidentFiles> {
	const roles = readYaml(`${content}/incident/roles.yaml`, IncidentRoles);
	const messages = readYaml(`${content}/incident/messages.yaml`, IncidentMessages);
	if (!roles.value || !messages.value)
		return { value: undefined, findings: [...roles.findings, ...messages.findings] };
	const findings = [
		...repeated(roles.value, `${content}/incident/roles.yaml`),
		...unknownNames(messages.value, `${content}/incident/messages.yaml`),
	];
	return findings.length > 0
		? { value: undefined, findings }
		: { value: { roles: roles.value, messages: messages.value }, findings: [] };
}

function repeated(roles: IncidentRole[], file: string): Finding[] {
	const ids = roles.flatMap(({ id, steps }) => [id, ...steps.map((step) => `${id} / ${step.id}`)]);
	return ids
		.filter((id, at) => ids.indexOf(id) !== at)
		.map((id) => ({
			rule: 'incident-role-ids',
			level: 'error',
			file,
			problem: `The id "${id}" stands twice.`,
			mend: 'Give one of them another id. An id that was used before is not used again.',
		}));
}

function unknownNames(messages: IncidentMessage[], file: string): Finding[] {
	return messages.flatMap(({ text }, at) =>
		[...text.matchAll(/\{([^{}]*)\}/g)]
			.filter(([, name = '']) => !GAPS.some((gap) => gap === name))
			.map(([, name]) => ({
				rule: 'incident-message-names',
				level: 'error' as const,
				file,
				field: `${at}.text`,
				problem: `Nothing fills the name {${name}}.`,
				mend: `Use one of ${GAPS.join(', ')}.`,
			})),
	);
}
