import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readTopologies } from '../../src/content-files/topologies.ts';

/** An invented organisation with the advice it should get. */
export interface Organisation {
	id: string;
	answers: Record<string, string>;
	first: string;
	second: string[];
	because: string[];
	against: Record<string, string[]>;
	ruledOut: string[];
	antiTypes: string[];
	path: string[];
}

/** The ten organisations that were written down before the table. */
export function organisations(): Organisation[] {
	return parse(readFileSync('test/fixtures/topologies/organisations.yaml', 'utf8')) as Organisation[];
}

/** The real models and table. */
export function topologies() {
	const { value, findings } = readTopologies();
	if (!value) throw new Error(JSON.stringify(findings));
	return value;
}
