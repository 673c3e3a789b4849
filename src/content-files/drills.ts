import { basename } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { Drill } from '../schemas/drill.ts';
import { drillFindings } from './drill-findings.ts';
import { filesBelow } from './files.ts';
import { readYaml } from './read-yaml.ts';

/** Where the drills lie: one file each, named by its id. */
export const DRILLS_FOLDER = 'content/drills';

/** Reads every drill. One with an error is left out of the value and named in the findings. */
export function readDrills(folder = DRILLS_FOLDER): { value: Drill[]; findings: Finding[] } {
	const value: Drill[] = [];
	const findings: Finding[] = [];
	for (const file of filesBelow(folder, '.yaml')) {
		const read = readYaml(file, Drill);
		const wrong = read.value ? drillFindings(read.value, file, basename(file, '.yaml')) : read.findings;
		findings.push(...wrong);
		if (read.value && wrong.length === 0) value.push(read.value);
	}
	return { value, findings };
}
