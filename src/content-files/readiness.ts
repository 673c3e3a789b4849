import type { Finding } from '../domain/finding.ts';
import { ReadinessPhase } from '../schemas/readiness-item.ts';
import { TierFinder } from '../schemas/tier-finder.ts';
import { filesBelow } from './files.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Where phases and tier finder lie. */
export const READINESS_FOLDER = 'content/readiness';

export interface ReadinessContent {
	/** In the order of their files. */
	phases: ReadinessPhase[];
	finder: TierFinder;
}

/** Reads the phases with their items and the tier finder, and checks that no id is used twice. */
export function readReadiness(folder = READINESS_FOLDER): Read<ReadinessContent> {
	const finder = readYaml(`${folder}/tier-finder.yaml`, TierFinder);
	const files = filesBelow(`${folder}/phases`, '.yaml').map((file) => ({
		file,
		read: readYaml(file, ReadinessPhase),
	}));
	const findings: Finding[] = [...finder.findings, ...files.flatMap(({ read }) => read.findings)];
	const seen = new Set<string>();
	const once = (file: string, kind: string, id: string) => {
		if (seen.has(`${kind} ${id}`)) findings.push(repeated(file, kind, id));
		seen.add(`${kind} ${id}`);
	};
	for (const { file, read } of files) {
		if (!read.value) continue;
		once(file, 'phase', read.value.id);
		for (const { id } of read.value.items) once(file, 'item', id);
	}
	for (const { id, answers } of finder.value?.questions ?? []) {
		const file = `${folder}/tier-finder.yaml`;
		once(file, 'question', id);
		for (const answer of answers) once(file, `answer to "${id}"`, answer.id);
	}
	if (!finder.value || findings.length > 0) return { value: undefined, findings };
	const phases = files.flatMap(({ read }) => (read.value ? [read.value] : []));
	return { value: { phases, finder: finder.value }, findings: [] };
}

function repeated(file: string, kind: string, id: string): Finding {
	return {
		rule: 'readiness-repeated',
		level: 'error',
		file,
		field: id,
		problem: `There are two with the id "${id}" (${kind}).`,
		mend: 'Give one of them another id. Keep the older one: marks that people have kept name it.',
	};
}
