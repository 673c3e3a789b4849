import type { Finding } from '../domain/finding.ts';
import { Handbook } from '../schemas/handbook.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Where the file lies, from the root of the repository. */
export const HANDBOOK_FILE = 'content/handbook.yaml';

/** Reads the handbook's own file and checks what a schema cannot: that every id it names is defined in it. */
export function readHandbook(file = HANDBOOK_FILE): Read<Handbook> {
	const read = readYaml(file, Handbook);
	if (!read.value) return read;
	const findings = references(read.value, file);
	return findings.length ? { value: undefined, findings } : read;
}

function references(handbook: Handbook, file: string): Finding[] {
	const teams = new Set(handbook.teams.map((team) => team.id));
	const services = new Set(handbook.services.map((service) => service.id));
	const unknown = (field: string, id: string, kind: string, known: Set<string>): Finding => ({
		rule: 'handbook-reference',
		level: 'error',
		file,
		field,
		problem: `There is no ${kind} "${id}".`,
		mend: `Use one of ${[...known].join(', ')}, or add it under ${kind}s.`,
	});
	return handbook.services.flatMap((service, i) => [
		...(teams.has(service.owner) ? [] : [unknown(`services.${i}.owner`, service.owner, 'team', teams)]),
		...service.dependsOn
			.filter((id) => !services.has(id))
			.map((id) => unknown(`services.${i}.dependsOn`, id, 'service', services)),
	]);
}
