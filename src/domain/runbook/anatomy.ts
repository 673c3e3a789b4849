import type { Runbook } from '../../schemas/runbook.ts';
import type { FenceMeta } from './fence-meta.ts';

/** A block of a page. */
export interface Fence {
	language: string;
	meta: FenceMeta;
	text: string;
	/** Line of its first text line in the file, from 1. */
	line: number;
	/** Whether its commands may change something: see {@link effectOf}. */
	effect: Effect;
}

export type Effect = 'reads' | 'changes';

/** A check or a change with what stands in it, as its author wrote it. */
export interface RunbookStep {
	kind: 'check' | 'change';
	/** Empty where the author gave none. */
	id: string;
	title: string;
	line: number;
	/** Title of the section in which it stands. */
	section: string;
	/** Blocks that are neither output nor part of verification and rollback. */
	commands: Fence[];
	outputs: Fence[];
	/** Items of the list that says how to read the output, and how many begin in bold. */
	readings: { items: number; bold: number };
	/** Attributes as text: target, risk, reversible, effect, notWhen. */
	attributes: Readonly<Record<string, string>>;
	verify: StepPart | undefined;
	rollback: StepPart | undefined;
}

/** Verification or rollback of a change. */
export interface StepPart {
	line: number;
	/** Its prose, without blocks. */
	text: string;
	commands: Fence[];
}

/** A runbook as data: what its checks, its table of mitigations and the tests work with. */
export interface RunbookFile {
	/** Path from the root of the repository. */
	file: string;
	/** Address without the base path: `/runbooks/node/disk-full/`. */
	path: string;
	title: string;
	front: Runbook;
	/** Line of a field of the front matter, in dotted form: `parameters.0.name`. */
	lineOf: (field: string) => number;
	/** Headings of the second level, in order. */
	sections: { title: string; line: number }[];
	/** Checks and changes in the order in which they stand. */
	steps: RunbookStep[];
	/** Every block of the page. */
	fences: Fence[];
	/** Placeholders outside blocks: `<Value name="…"/>` and attributes of steps. */
	values: { name: string; line: number }[];
	/** Line of `<MitigationTable />`. */
	mitigationTable: number | undefined;
}

/** The six sections of a runbook, in this order. */
export const SECTIONS = [
	'First five minutes',
	'Diagnosis',
	'Mitigations',
	'Verification',
	'Escalation',
	'Follow-up',
] as const;

/** What a command may do, from the components around it, the nearest first. A verification only reads. */
export function effectOf(ancestors: readonly string[]): Effect {
	const step = ancestors.find((name) => ['Check', 'Verify', 'Rollback', 'Change'].includes(name));
	return step === 'Change' || step === 'Rollback' ? 'changes' : 'reads';
}
