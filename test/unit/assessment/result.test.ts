import { expect, test } from 'vitest';
import { weighClaims } from '../../../src/domain/assessment/claims.ts';
import { assess } from '../../../src/domain/assessment/result.ts';
import { assessSupposed, suppose } from '../../../src/domain/assessment/what-if.ts';
import { answers, content, question, round, step } from '../../support/assessment.ts';

const model = content(
	[
		question('slo', 'targets'),
		question('budget', 'targets'),
		question('last-noticed', 'monitoring', { lastTime: true }),
		question('links', 'monitoring'),
	],
	[
		step('write-slo', ['slo:3']),
		step('use-budget', ['budget:3'], { prerequisites: ['write-slo'] }),
		step('link', ['links:2']),
	],
);

test('a result has its score, targets, gaps, plan and open questions', () => {
	const result = assess(model, round(answers({ slo: 1, budget: 0, links: '?' })));
	expect(result).toMatchObject({
		format: 'even-keel/assessment-result',
		version: 1,
		round: { id: 'r1', name: 'Autumn 2026', day: '2026-11-18', form: { kind: 'short' } },
		headline: { score: 0.5, level: 0, counted: 1, coverage: { answered: 2, applicable: 4 } },
		findOut: { unknown: ['links'], notAssessed: ['last-noticed'] },
	});
	expect(result.profile[0]).toMatchObject({ id: 'targets', mean: 0.5, target: 3, gap: 2.5, weakest: true });
	expect(result.profile[1]).toMatchObject({ id: 'monitoring', mean: null, gap: null, weakest: false });
	expect(result.steps.map(({ id, place }) => `${id} ${place}`)).toEqual([
		'write-slo now',
		'use-budget deferred',
	]);
});

test('a result is plain JSON', () => {
	const result = assess(model, round(answers({ slo: 1 })));
	expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test('a target changed by hand comes before that of the stage', () => {
	const given = round(answers({ slo: 1, budget: 1 }));
	const result = assess(model, { ...given, context: { ...given.context, targets: { targets: 1 } } });
	expect(result.profile[0]).toMatchObject({ target: 1, gap: 0 });
	expect(result.steps).toEqual([]);
});

test('ids that the handbook does not know are named, not used', () => {
	const given = round(answers({ slo: 1, retired: 4 }), { outcomes: { speed: { kind: 'unknown' } } });
	const result = assess(model, {
		...given,
		context: { ...given.context, stage: 'gone', targets: { other: 2 } },
	});
	expect(result.notUsed).toEqual({
		answers: ['retired'],
		outcomes: ['speed'],
		targets: ['other'],
		stage: 'gone',
	});
	expect(result.headline.coverage.answered).toBe(1);
});

test('what-if raises the questions of a step, and what waited for it moves up', () => {
	const given = round(answers({ slo: 1, budget: 0 }), { supposed: ['write-slo', 'of-another-handbook'] });
	expect(suppose(model, given.answers, given.supposed)).toEqual(answers({ slo: 3, budget: 0 }));
	const supposed = assessSupposed(model, given);
	expect(supposed?.headline.score).toBe(1.5);
	expect(supposed?.steps.map(({ id, place }) => `${id} ${place}`)).toEqual(['use-budget now']);
	expect(assessSupposed(model, { ...given, supposed: [] })).toBeNull();
});

test('what-if leaves not applicable and higher answers as they are', () => {
	expect(suppose(model, answers({ slo: '-' }), ['write-slo'])).toEqual(answers({ slo: '-' }));
	expect(suppose(model, answers({ slo: 4 }), ['write-slo'])).toEqual(answers({ slo: 4 }));
	expect(suppose(model, answers({}), ['link'])).toEqual(answers({ links: 2 }));
});

test('claims: counted by evidence, named where nothing shows them, apart where the last time says less', () => {
	const given = answers({ slo: 3, budget: 1, 'last-noticed': 1, links: 3 });
	const withEvidence = { ...given, slo: { ...given.slo, evidence: 'data' as const } };
	expect(weighClaims(model, withEvidence)).toEqual({
		byGrade: { none: 3, described: 0, document: 0, data: 1 },
		unshown: ['links'],
		apart: [{ capability: 'monitoring', habit: 3, lastTime: 1 }],
	});
	expect(weighClaims(model, answers({ 'last-noticed': 2, links: 2 })).apart).toEqual([]);
});
