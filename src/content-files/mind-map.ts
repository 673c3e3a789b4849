import { readdirSync } from 'node:fs';
import type { Finding } from '../domain/finding.ts';
import { arrange, type MapNode, type MapProblem, type MindMap } from '../domain/mind-map/tree.ts';
import { MindMapBranch } from '../schemas/mind-map.ts';
import { readYaml } from './read-yaml.ts';

/** Where the branches lie: one file each, in the order of their names. */
export const MIND_MAP_FOLDER = 'content/mind-map';

/** Reads the mind map. What can be placed is in the value even when there are findings. */
export function readMindMap(folder = MIND_MAP_FOLDER): { value: MindMap; findings: Finding[] } {
	const nodes: MapNode[] = [];
	const findings: Finding[] = [];
	const fileOf = new Map<string, string>();
	for (const name of branchFiles(folder)) {
		const file = `${folder}/${name}`;
		const read = readYaml(file, MindMapBranch);
		findings.push(...read.findings);
		if (!read.value) continue;
		const { nodes: children, ...branch } = read.value;
		const inFile = [
			{ ...branch, parent: null },
			...children.map(({ parent, ...node }) => ({ ...node, parent: parent ?? branch.id })),
		];
		for (const node of inFile) fileOf.set(node.id, file);
		nodes.push(...inFile);
	}
	const { map, problems } = arrange(nodes);
	return {
		value: map,
		findings: [...findings, ...problems.map((problem) => finding(problem, fileOf.get(problem.id) ?? folder))],
	};
}

function branchFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort();
}

function finding({ id, problem, other }: MapProblem, file: string): Finding {
	const said = {
		duplicate: [`There are two ideas "${id}".`, 'Give one of them another id.'],
		'unknown-parent': [`"${id}" hangs under "${other}", which is not on the map.`, 'Correct its parent.'],
		circle: [`"${id}" hangs under itself by way of "${other}".`, 'Let one of them hang under a branch.'],
		'unknown-related': [
			`"${id}" is related to "${other}", which is not on the map.`,
			'Correct the id, or delete it.',
		],
	}[problem];
	return { rule: `mind-map-${problem}`, level: 'error', file, problem: said[0] ?? '', mend: said[1] ?? '' };
}
