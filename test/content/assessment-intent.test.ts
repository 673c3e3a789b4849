import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { isLevel, type Response } from '../../src/domain/assessment/responses.ts';
import { assess } from '../../src/domain/assessment/result.ts';
import { newRound } from '../../src/domain/assessment/round.ts';
import { shippedQuestions } from '../support/shipped-questions.ts';

type Given = number | 'unknown' | { notApplicable: string };
interface Wish {
	step: string;
	because: string;
}
interface Team {
	id: string;
	context: { stage: string; metric?: string };
	answers: Record<string, Given>;
	now: { expected: Wish[]; never: Wish[] };
}

const model = readAssessment().value;
if (!model) throw new Error('the assessment cannot be read');
const content = model;
const { teams }: { teams: Team[] } = parse(readFileSync('test/fixtures/assessment/teams.yaml', 'utf8'));

function response(given: Given): Response {
	if (given === 'unknown') return { kind: 'unknown' };
	if (typeof given === 'object') return { kind: 'not-applicable', reason: 'other' };
	if (!isLevel(given)) throw new Error(`no level: ${given}`);
	return { kind: 'level', level: given };
}

function resultOf(team: Team, answers = team.answers) {
	const { stage, metric } = team.context;
	const round = newRound({ id: team.id, name: team.id, day: '2026-11-20', bank: content.version, stage });
	return assess(content, {
		...round,
		context: { ...round.context, focus: metric ?? null },
		answers: Object.fromEntries(
			Object.entries(answers).map(([id, given]) => [id, { response: response(given) }]),
		),
	});
}

const nowOf = (team: Team) =>
	resultOf(team)
		.steps.filter(({ place }) => place === 'now')
		.map(({ id }) => id);

describe.each(teams)('$id', (team) => {
	test('answers every shipped question, and names only steps and stages that exist', () => {
		expect(Object.keys(team.answers).sort()).toEqual([...shippedQuestions].sort());
		const asked = content.questions.map(({ id }) => id);
		expect(Object.keys(team.answers).filter((id) => !asked.includes(id))).toEqual([]);
		const steps = new Set(content.steps.map(({ id }) => id));
		const named = [...team.now.expected, ...team.now.never];
		expect(named.filter(({ step }) => !steps.has(step))).toEqual([]);
		expect(named.every(({ because }) => because.length > 15)).toBe(true);
		expect(content.stages.map(({ id }) => id)).toContain(team.context.stage);
	});

	test.each(team.now.expected)('is told now: $step, because $because', ({ step }) => {
		expect(nowOf(team)).toContain(step);
	});

	test.each(team.now.never)('is not told now: $step, because $because', ({ step }) => {
		expect(nowOf(team)).not.toContain(step);
	});
});

const byId = (id: string) => {
	const team = teams.find((each) => each.id === id);
	if (!team) throw new Error(`no team ${id}`);
	return team;
};

test("the talk's team gets the talk's own short-term actions, in full", () => {
	expect(nowOf(byId('talk-before-its-incident')).sort()).toEqual([
		'alert-before-full',
		'deadline-and-heartbeat',
		'publish-support-calendar',
	]);
});

test('stopping the bleeding comes before a step with four times its priority', () => {
	const [first, second] = resultOf(byId('drowning-in-alerts')).steps;
	expect([first?.id, first?.bleeding]).toEqual(['delete-useless-alerts', 'direct']);
	expect(second?.priority ?? 0).toBeGreaterThan(4 * (first?.priority ?? 0));
});

test('what does not fit a stage is nowhere in its plan, not even deferred', () => {
	const wrong = content.steps.filter(({ notForStages }) => notForStages.includes('mvp')).map(({ id }) => id);
	const plan = resultOf(byId('mvp-of-four')).steps.map(({ id }) => id);
	expect(wrong).toContain('start-separate-sre-team');
	expect(plan.filter((id) => wrong.includes(id))).toEqual([]);
});

test('the bank would be told the same first two steps without naming a metric: the gap speaks, not the wish', () => {
	const { metric: _, ...context } = byId('bank-with-quarterly-releases').context;
	const team = { ...byId('bank-with-quarterly-releases'), context };
	expect(nowOf(team).slice(0, 2).sort()).toEqual(['one-gamble-per-release', 'switch-for-risky-features']);
});

test('a team without a rota for pages cannot reach level 2 in on-call health', () => {
	const best = Object.fromEntries(content.questions.map(({ id }) => [id, 4]));
	const result = resultOf(byId('mature-platform'), {
		...best,
		'page-load': 0,
		'key-person-cover': 0,
		'alert-review': 2,
		'crisis-safety': 2,
	});
	expect(result.profile.find(({ id }) => id === 'on-call-health')).toMatchObject({ mean: 1, level: 1 });
	expect(result.headline).toMatchObject({ cap: 2, score: 2, capDecides: true });
});

test('everything at its target gives no step', () => {
	for (const { id: stage, targets } of content.stages) {
		const team = { ...byId('mature-platform'), context: { stage } };
		const answers = Object.fromEntries(content.questions.map((q) => [q.id, targets[q.capability] ?? 4]));
		expect(resultOf(team, answers).steps, stage).toEqual([]);
	}
});
