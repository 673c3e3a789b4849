import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { assess } from '../../src/domain/assessment/result.ts';
import { roundOf, sessionCodec } from '../../src/formats/assessment/session-file.ts';
import { openText, sealText } from '../../src/formats/envelope.ts';

const page = readFileSync('content/docs/assessment/files.mdx', 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const opened = openText(sessionCodec, example);
const model = readAssessment().value;

test('the file that the page shows opens whole, is written the same, and every id in it is asked', () => {
	const round = opened.ok ? roundOf(opened.value) : undefined;
	if (!opened.ok || !round || !model) throw new Error('the example cannot be read');
	expect(opened.notices).toEqual([]);
	expect(JSON.parse(sealText(sessionCodec, opened.value))).toEqual(JSON.parse(example));
	expect(assess(model, round).notUsed).toEqual({ answers: [], outcomes: [], targets: [], stage: null });
});

test('the page names every field of a result, of its headline, its profile and its steps', () => {
	const round = opened.ok ? roundOf(opened.value) : undefined;
	if (!round || !model) throw new Error('the example cannot be read');
	const low = {
		...round,
		answers: { ...round.answers, 'page-load': { response: { kind: 'level' as const, level: 0 as const } } },
	};
	const result = assess(model, low);
	const [step] = result.steps;
	const terms = [
		'needs',
		'impact',
		'effort',
		'focus',
		'shares',
		'priority',
		'missing',
		'tooFew',
		'check',
		'unlocks',
	];
	expect(Object.keys(step ?? {})).toEqual(expect.arrayContaining(terms));
	const fields = [
		...Object.keys(result),
		...Object.keys(result.headline),
		...terms,
		'targetFrom',
		'notAssessed',
	];
	expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});
