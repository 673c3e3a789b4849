import { describe, expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { filesBelow } from '../../src/content-files/files.ts';
import { readYaml } from '../../src/content-files/read-yaml.ts';
import { readSources } from '../../src/content-files/sources.ts';
import { alertWindows } from '../../src/domain/slo/alert-windows.ts';
import { allowedUnavailability } from '../../src/domain/slo/error-budget.ts';
import { NextStepFile } from '../../src/schemas/next-step.ts';
import { QuestionFile } from '../../src/schemas/question.ts';

const read = readAssessment();
const model = read.value;
if (!model) throw new Error(read.findings.map(({ file, problem }) => `${file}: ${problem}`).join('\n'));
const { capabilities, questions, steps } = model;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('every file is read, every id leads somewhere', () => {
	expect(read.findings).toEqual([]);
});

describe('the question bank', () => {
	test('has nine capabilities in order, with at least three questions each', () => {
		expect(capabilities.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		for (const { id } of capabilities) {
			const orders = questions.filter(({ capability }) => capability === id).map(({ order }) => order);
			expect(orders, id).toEqual(orders.map((_, i) => i + 1));
			expect(orders.length, id).toBeGreaterThanOrEqual(3);
		}
	});

	test('has ten short questions that touch every capability', () => {
		const short = questions.filter((question) => question.short);
		expect(short).toHaveLength(10);
		expect(new Set(short.map(({ capability }) => capability)).size).toBe(capabilities.length);
	});

	test('stops the bleeding with questions that the short form asks', () => {
		const bleeding = questions.filter((question) => question.bleeding);
		expect(ids(bleeding)).toEqual(['page-load', 'incident-start', 'restore-first']);
		expect(bleeding.every(({ short }) => short)).toBe(true);
	});

	test('asks for what happened the last time in at least a third of its questions', () => {
		expect(questions.filter(({ lastTime }) => lastTime).length * 3).toBeGreaterThanOrEqual(questions.length);
	});

	test.each(questions)('$id describes behaviour, not agreement or taste', (question) => {
		const all = [question.text, ...question.levels].join(' ');
		expect(all).not.toMatch(
			/\b(do you agree|disagree|strongly|somewhat|satisfied|rate your|mature|best practice)/i,
		);
		expect(question.levels.join(' ')).not.toMatch(
			/(?<!how )\b(often|sometimes|rarely|usually|fully|partially)\b/i,
		);
	});

	test.each(questions)('$id has no level for not knowing: that is an answer of its own', ({ levels }) => {
		expect(levels.join(' ')).not.toMatch(/nobody (knows|remembers)|don't know|not sure|unknown/i);
	});

	test.each(questions)('$id asks one thing in one sentence', ({ text }) => {
		expect(text).toMatch(/^[A-Z][^?]*\?$/);
		expect(text.match(/ and /g)?.length ?? 0).toBeLessThanOrEqual(1);
		expect(text).not.toMatch(/and\/or/);
	});

	test.each(questions)(
		'$id has five different levels, the upper ones building on those below',
		({ levels }) => {
			expect(new Set(levels).size).toBe(5);
			const cumulative = levels.slice(3).every((level) => level.startsWith('Also, '));
			expect(cumulative || levels[4].includes('last three')).toBe(true);
		},
	);
});

describe('the next steps', () => {
	test('are more than forty-five', () => {
		expect(steps.length).toBeGreaterThanOrEqual(45);
	});

	test.each(steps)('$id starts with a verb, and with work that needs no meeting', ({ title, firstHour }) => {
		expect(title).toMatch(/^[A-Z][a-z]+ /);
		expect(title).not.toMatch(/^(The|A|An|Better|More|Have|Be|Consider|Think|Discuss) /);
		expect(title).not.toMatch(/\.$/);
		expect(firstHour.length).toBeGreaterThan(60);
		expect(firstHour).not.toMatch(/^(Discuss|Think|Consider|Schedule a meeting)/);
	});

	test.each(steps)('$id is named after its work: long ones take more than a week', (step) => {
		if (step.horizon === 'short') expect(step.effort).toBeLessThan(3);
		if (step.effort === 3) expect(step.horizon).toBe('long');
	});

	test('advise a separate SRE team neither while building an MVP nor with the first paying users', () => {
		const separate = steps.find(({ id }) => id === 'start-separate-sre-team');
		expect(separate?.notForStages).toEqual(['mvp', 'live']);
	});
});

test('questions and steps lie in the file of their capability, so that an editor finds them', () => {
	const home = new Map(questions.map(({ id, capability }) => [id, capability]));
	const name = (file: string) => file.replace(/^.*\//, '').replace('.yaml', '');
	const astray = [
		...filesBelow('content/assessment/questions', '.yaml').flatMap((file) =>
			(readYaml(file, QuestionFile).value?.questions ?? [])
				.filter(({ capability }) => capability !== name(file))
				.map(({ id }) => id),
		),
		...filesBelow('content/assessment/next-steps', '.yaml').flatMap((file) =>
			(readYaml(file, NextStepFile).value?.steps ?? [])
				.filter(({ raises }) => home.get(raises[0]?.question ?? '') !== name(file))
				.map(({ id }) => id),
		),
	];
	expect(astray).toEqual([]);
});

test('figures in the steps are those that the product computes', () => {
	const firstHour = (id: string) => steps.find((step) => step.id === id)?.firstHour;
	expect(firstHour('write-first-slo')).toContain(
		`99.9 % over 30 days allows ${Math.floor(allowedUnavailability(99.9, 30) / 60)} minutes`,
	);
	expect(alertWindows(99.9, 30)[0]).toMatchObject({ long: 1, short: 5 / 60 });
	expect(firstHour('alert-on-budget-burn')).toContain(
		`burn above ${alertWindows(99.9, 30)[0]?.burn} over both one hour and five minutes`,
	);
});

describe('sources', () => {
	const documents = readSources().value?.documents ?? [];
	const cited = [...questions, ...steps].flatMap(({ id, sources }) =>
		sources.map(({ document }) => ({ id, document })),
	);

	test('are documents that the handbook lists', () => {
		const known = new Set(ids(documents));
		expect(cited.filter(({ document }) => !known.has(document))).toEqual([]);
	});

	test.each(['talk', 'webinar', 'podcast', 'notes'])('the %s is asked about and leads to steps', (id) => {
		const from = (items: typeof questions | typeof steps) =>
			items.filter(({ sources }) => sources.some(({ document }) => document === id)).length;
		expect(from(questions)).toBeGreaterThan(2);
		expect(from(steps)).toBeGreaterThan(2);
	});

	test('three steps in four rest on one of the four documents', () => {
		const first = new Set(['talk', 'webinar', 'podcast', 'notes']);
		const rest = steps.filter(({ sources }) => sources.some(({ document }) => first.has(document)));
		expect(rest.length / steps.length).toBeGreaterThan(0.75);
	});
});
