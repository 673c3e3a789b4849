import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/domain/alerts/edit-distance.ts';
import { nameKey, nameWords, nearNames, vocabulary } from '../../../../src/domain/alerts/names.ts';

const known = vocabulary([
	'KubePodCrashLooping',
	'KubePersistentVolumeFillingUp',
	'KubeNodeNotReady',
	'KubePodNotReady',
	'KubeJobFailed',
	'NodeFilesystemAlmostOutOfSpace',
	'TargetDown',
]);

describe('words of a name', () => {
	test.each([
		['KubePVCFillingUp', ['kube', 'pvc', 'filling', 'up']],
		['kube_pod-crash looping', ['kube', 'pod', 'crash', 'looping']],
		['etcdHTTP2Slow', ['etcd', 'http2', 'slow']],
		['job:errors.rate5m', ['job', 'errors', 'rate5m']],
		['', []],
	])('%s', (name, words) => expect(nameWords(name)).toEqual(words));

	test('the key ignores case and separators', () => {
		expect(nameKey('Kube_Pod-crashLOOPING')).toBe('kubepodcrashlooping');
	});
});

describe('edit distance', () => {
	test.each([
		['abc', 'abc', 0],
		['abc', 'acb', 1],
		['abc', 'ab', 1],
		['looping', 'loping', 1],
		['kitten', 'sitting', 3],
		['kitten', 'mitten gloves', 4],
	])('%s and %s', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

	test('is what the whole table of distances says', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
		fc.assert(
			fc.property(text, text, fc.integer({ min: 1, max: 4 }), (a, b, limit) => {
				expect(editDistance(a, b, limit)).toBe(Math.min(wholeTable(a, b), limit + 1));
			}),
			{ numRuns: 2_000 },
		);
	});

	test('is the same both ways and never above the limit plus one', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
				const there = editDistance(a, b, 2);
				expect(there).toBe(editDistance(b, a, 2));
				expect(there).toBeLessThanOrEqual(3);
				expect(there === 0).toBe(a === b);
			}),
		);
	});
});

describe('near names', () => {
	test.each([
		['kubepodcrashlooping', 'KubePodCrashLooping', 'spelling'],
		['KubePodCrashLoping', 'KubePodCrashLooping', 'spelling'],
		['kube pod crash looping', 'KubePodCrashLooping', 'spelling'],
		['PersistentVolumeFillingUp', 'KubePersistentVolumeFillingUp', 'part'],
		['PodCrashLooping', 'KubePodCrashLooping', 'part'],
		['KubeNodeNotReadyForLong', 'KubeNodeNotReady', 'part'],
		['NodeFilesystemSpaceAlmostOut', 'NodeFilesystemAlmostOutOfSpace', 'words'],
	])('%s is near %s by %s', (asked, name, how) => {
		expect(nearNames(asked, known)[0]).toMatchObject({ name, how });
	});

	test('a name from nowhere has none', () => {
		expect(nearNames('TheCoffeeMachineIsEmpty', known)).toEqual([]);
		expect(nearNames('', known)).toEqual([]);
		expect(nearNames('up', known)).toEqual([]);
	});

	test('order does not depend on the order of what is known', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(known, { minLength: known.length }), (shuffled) => {
				expect(nearNames('KubePodNotRedy', shuffled)).toEqual(nearNames('KubePodNotRedy', known));
			}),
		);
	});
});

/** Every cell by the definition, without any short cut. */
function wholeTable(a: string, b: string): number {
	const cells = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
	);
	const at = (i: number, j: number) => cells[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++)
		for (let j = 1; j <= b.length; j++) {
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
			const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			cells[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped);
		}
	return at(a.length, b.length);
}
