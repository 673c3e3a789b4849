import { describe, expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { contains } from '../../src/domain/assessment/limits.ts';

const model = readAssessment().value;
if (!model) throw new Error('the assessment cannot be read');
const { outcomes, benchmarks } = model;
const year = (wanted: number) => benchmarks.years.find(({ year }) => year === wanted);
const cell = (row: string, outcome: string) =>
	benchmarks.years
		.flatMap(({ rows }) => rows)
		.find(({ id }) => id === row)
		?.cells.find((each) => each.outcome === outcome);

test('five metrics are official, and recovery from all causes says that it is not', () => {
	expect(outcomes.filter(({ official }) => official)).toHaveLength(5);
	const own = outcomes.find(({ id }) => id === 'incident-recovery-time');
	expect(own?.official).toBe(false);
	expect(own?.notes.join(' ')).toMatch(/not one of DORA's of today/);
});

test('deployment frequency shows both sides, and what reconciles them', () => {
	const notes = outcomes.find(({ id }) => id === 'deployment-frequency')?.notes.join(' ');
	expect(notes).toMatch(/north star.*notes put speed second.*Small batches/);
});

describe.each(outcomes)('$id', ({ id, bands, talkBands, exact }) => {
	/** Each end that a band names, just below it and just above it. */
	const ends = [...bands, ...talkBands].flatMap(({ limits: { atLeast, above, below, atMost } }) =>
		[atLeast, above, below, atMost].filter((end) => end !== undefined),
	);
	const probes = [0, ...ends.flatMap((end) => [end - 1e-6, end, end + 1e-6])].filter(
		(value) => value >= 0 && (exact !== 'kOfN' || value <= 100),
	);

	test.each(probes)('%d lies in exactly one answer', (value) => {
		expect(bands.filter(({ limits }) => contains(limits, value))).toHaveLength(1);
	});

	test.each(probes)('%d lies in exactly one band of the talk, where it has them', (value) => {
		const found = talkBands.filter(({ limits }) => contains(limits, value));
		expect(found).toHaveLength(talkBands.length ? 1 : 0);
	});

	test('no answer lies in two bands of the talk', () => {
		const within = new Map<string, Set<string>>();
		for (const value of probes) {
			const band = bands.find(({ limits }) => contains(limits, value))?.id ?? '';
			const talk = talkBands.find(({ limits }) => contains(limits, value))?.id;
			if (talk) within.set(band, (within.get(band) ?? new Set()).add(talk));
		}
		for (const [band, found] of within) expect(found.size, `${id} ${band}`).toBe(1);
	});
});

test("the talk's limits are the talk's: which answers are high and low at the ends", () => {
	const talk = (id: string, value: number) =>
		outcomes.find((outcome) => outcome.id === id)?.talkBands.find(({ limits }) => contains(limits, value))
			?.id;
	expect([23.9, 24, 168, 169].map((hours) => talk('change-lead-time', hours))).toEqual([
		'high',
		'medium',
		'medium',
		'low',
	]);
	expect([15, 16, 30, 31].map((percent) => talk('change-fail-rate', percent))).toEqual([
		'high',
		'medium',
		'medium',
		'low',
	]);
	expect([0.9, 1, 24, 25].map((hours) => talk('incident-recovery-time', hours))).toEqual([
		'high',
		'medium',
		'medium',
		'low',
	]);
	expect([5, 1, 0.9].map((weekly) => talk('deployment-frequency', weekly))).toEqual([
		'high',
		'medium',
		'low',
	]);
	expect(talk('failed-deployment-recovery-time', 1)).toBeUndefined();
});

describe('benchmarks', () => {
	test('cover seven years, each with source and confidence', () => {
		expect(benchmarks.years.map(({ year, confidence }) => [year, confidence])).toEqual([
			[2018, 'high'],
			[2019, 'high'],
			[2021, 'high'],
			[2022, 'medium'],
			[2023, 'medium'],
			[2024, 'medium-high'],
			[2025, 'medium'],
		]);
	});

	test('recovery is of any incident until 2022, and of failed deployments from 2023', () => {
		for (const { year, rows } of benchmarks.years)
			for (const row of rows) {
				const names = row.cells.map(({ outcome }) => outcome);
				expect(names.includes('incident-recovery-time'), row.id).toBe(year <= 2022);
				expect(names.includes('failed-deployment-recovery-time'), row.id).toBe(year >= 2023);
			}
	});

	test('2018: Elite lies within High, so that shares are not added', () => {
		const rows = year(2018)?.rows ?? [];
		expect(rows[0]).toMatchObject({ id: 'elite-2018', within: 'high-2018', share: 7 });
		expect(rows.filter(({ within }) => !within).reduce((sum, { share }) => sum + share, 0)).toBe(100);
	});

	test('2022 has no Elite; only Elite of 2023 is sure', () => {
		expect(year(2022)?.rows.map(({ name }) => name)).toEqual(['High', 'Medium', 'Low']);
		expect(year(2023)?.rows.map(({ confidence }) => confidence)).toEqual([
			'high',
			undefined,
			undefined,
			undefined,
		]);
	});

	test('2024: the inversion of change fail rate is kept as published', () => {
		expect(cell('high-2024', 'change-fail-rate')?.label).toBe('20 %');
		expect(cell('medium-2024', 'change-fail-rate')?.label).toBe('10 %');
		expect(year(2024)?.notes.join(' ')).toMatch(/nothing is swapped/);
	});

	test('2025: no rows; shares over all answers, means for the two rates', () => {
		const found = year(2025);
		expect(found?.rows).toEqual([]);
		for (const { outcome, shares } of found?.distributions ?? []) {
			const bands = outcomes.find(({ id }) => id === outcome)?.bands.map(({ id }) => id);
			expect(shares.map(({ band }) => band)).toEqual(bands);
			const sum = shares.reduce((total, { share }) => total + share, 0);
			expect(Math.abs(sum - 100), outcome).toBeLessThan(0.5);
		}
		expect(found?.means.map(({ outcome, mean }) => [outcome, mean])).toEqual([
			['change-fail-rate', 19],
			['deployment-rework-rate', 22],
		]);
		expect(found?.profiles.reduce((total, { share }) => total + share, 0)).toBe(100);
	});

	test('the mean of lead time worked out from the shares is that of DORA: 5.46 on 0 to 10', () => {
		const shares =
			year(2025)?.distributions.find(({ outcome }) => outcome === 'change-lead-time')?.shares ?? [];
		const points = shares.reduce((sum, { share }, i) => sum + share * i * 2, 0);
		const total = shares.reduce((sum, { share }) => sum + share, 0);
		expect(points / total).toBeCloseTo(5.46, 1);
	});

	test('no multiplier and no badge is repeated', () => {
		expect(JSON.stringify(benchmarks)).not.toMatch(/\b(208|2,?604|6,?570|2,?293|2,?555)\b/);
	});
});
