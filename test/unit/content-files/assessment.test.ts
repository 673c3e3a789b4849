import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssessment } from '../../../src/content-files/assessment.ts';

/** The shipped content with one text exchanged in one file. Returns its folder. */
function changed(file: string, from: string | RegExp, to: string): string {
	const root = mkdtempSync(join(tmpdir(), 'keel-assessment-'));
	for (const folder of ['assessment', 'benchmarks']) {
		mkdirSync(join(root, folder), { recursive: true });
		cpSync(`content/${folder}`, join(root, folder), { recursive: true });
	}
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to);
	if (after === before) throw new Error(`nothing to exchange in ${file}`);
	writeFileSync(path, after);
	return root;
}

/** What is found, with the temporary folder taken out of the file's name. */
function found(root: string) {
	const read = readAssessment(root);
	expect(read.value).toBeUndefined();
	return read.findings.map(({ rule, file, field, problem }) => ({
		rule,
		file: file.replace(`${root}/`, ''),
		field,
		problem,
	}));
}

test('an empty folder is told file by file, and gives no part of a model', () => {
	const read = readAssessment(mkdtempSync(join(tmpdir(), 'keel-assessment-')));
	expect(read.value).toBeUndefined();
	expect(read.findings.map(({ rule }) => rule)).toEqual(Array(4).fill('file-missing'));
});

test('a step that raises an unknown question is named with its file', () => {
	const file = 'assessment/next-steps/on-call-health.yaml';
	expect(
		found(changed(file, 'raises: [{ question: page-load, to: 1 }]', 'raises: [{ question: x, to: 1 }]')),
	).toEqual([
		{
			rule: 'assessment-reference',
			file,
			field: 'steps.route-pages-to-one-person.raises',
			problem: 'There is no question "x".',
		},
	]);
});

test('an unknown prerequisite, stage, outcome and capability are found', () => {
	const steps = 'assessment/next-steps/learning.yaml';
	const problem = (file: string, from: string | RegExp, to: string) =>
		found(changed(file, from, to))[0]?.problem;
	expect(problem(steps, '[hold-blameless-debrief]', '[x]')).toBe('There is no step "x".');
	expect(problem(steps, 'notForStages: [mvp]', 'notForStages: [x]')).toBe('There is no stage "x".');
	expect(problem(steps, 'metric: incident-recovery-time', 'metric: x')).toBe('There is no outcome "x".');
	expect(problem('assessment/questions/learning.yaml', 'capability: learning', 'capability: x')).toBe(
		'There is no capability "x".',
	);
	expect(problem('benchmarks/dora.yaml', 'outcome: change-fail-rate', 'outcome: x')).toBe(
		'There is no outcome "x".',
	);
	expect(problem('benchmarks/dora.yaml', 'band: on-demand', 'band: x')).toBe(
		'The outcome "deployment-frequency" has no band "x".',
	);
});

test('a circle of prerequisites is told for each step that is in it', () => {
	const file = 'assessment/next-steps/on-call-health.yaml';
	const root = changed(
		file,
		/(id: name-a-second\n[\s\S]*?effort: 1\n)/,
		'$1    prerequisites: [swap-primary-and-second]\n',
	);
	expect(found(root).map(({ rule, problem }) => [rule, problem])).toEqual([
		['assessment-circle', 'The step "name-a-second" waits for itself.'],
		['assessment-circle', 'The step "swap-primary-and-second" waits for itself.'],
	]);
});

test('an id used twice is found, in questions and in steps', () => {
	const twice = (file: string, from: string, to: string) =>
		found(changed(file, from, to)).map(({ problem }) => problem);
	expect(twice('assessment/questions/learning.yaml', 'id: debrief-actions', 'id: page-load')).toContain(
		'The id "page-load" is used twice.',
	);
	expect(
		twice('assessment/next-steps/learning.yaml', 'id: inject-one-fault', 'id: run-a-game-day'),
	).toContain('The id "run-a-game-day" is used twice.');
});

test('a stage without a target for a capability is found', () => {
	const root = changed('assessment/stages.yaml', '      learning: 1\n', '');
	expect(found(root)).toEqual([
		{
			rule: 'assessment-target',
			file: 'assessment/stages.yaml',
			field: 'stages.mvp.targets',
			problem: 'The stage "mvp" has no target for "learning".',
		},
	]);
});

test('a question with four levels is refused with file and line', () => {
	const root = changed(
		'assessment/questions/learning.yaml',
		/\n {6}- A talk among those who were there\./,
		'',
	);
	const [finding] = readAssessment(root).findings;
	expect(finding).toMatchObject({
		rule: 'schema',
		field: 'questions.0.levels',
		line: 7,
		mend: 'Write five levels, level 0 first.',
	});
});

test('a band with two lower ends is refused', () => {
	const root = changed(
		'assessment/outcomes.yaml',
		'{ atLeast: 24, atMost: 168 }',
		'{ atLeast: 24, above: 24 }',
	);
	expect(readAssessment(root).findings[0]?.mend).toBe('Use atLeast or above, not both.');
});

test('questions and steps come in the order of their capabilities, whatever the files are called', () => {
	const model = readAssessment().value;
	const order = model?.capabilities.map(({ id }) => id) ?? [];
	const home = new Map(model?.questions.map(({ id, capability }) => [id, order.indexOf(capability)]));
	const ofQuestions = model?.questions.map(({ id }) => home.get(id) ?? -1) ?? [];
	const ofSteps = model?.steps.map(({ raises }) => home.get(raises[0]?.question ?? '') ?? -1) ?? [];
	expect(ofQuestions).toEqual([...ofQuestions].sort((a, b) => a - b));
	expect(ofSteps).toEqual([...ofSteps].sort((a, b) => a - b));
});
