import { describe, expect, test } from 'vitest';
import { type Alert, labelSet, makeAlert } from '../../../../src/domain/alerts/alert.ts';
import { catalogue } from '../../../../src/domain/alerts/catalogue.ts';
import { fillFrom } from '../../../../src/domain/alerts/fill.ts';
import { lookUp, MAX_NEAR } from '../../../../src/domain/alerts/look-up.ts';
import { runbookEntry, someRunbooks } from '../../../support/runbook-entries.ts';

const index = catalogue(someRunbooks);
const alert = (alertname: string, labels: Record<string, string> = {}): Alert =>
	makeAlert({ labels: labelSet(Object.entries({ alertname, ...labels })) });
const found = (alerts: Alert[], text = '') =>
	lookUp(alerts, text, index).matches.map(({ path, level, reasons }) => [path, level, reasons[0]?.kind]);

describe('looking up alerts', () => {
	test('an exact name opens its runbook, its look-alike is a choice', () => {
		expect(found([alert('KubePodCrashLooping')])).toEqual([
			['/runbooks/kubernetes/pod-crash-looping/', 'opens', 'name'],
			['/runbooks/kubernetes/image-pull/', 'choice', 'look-alike'],
		]);
	});

	test('an old name opens it too and says the current one', () => {
		expect(lookUp([alert('PodFrequentlyRestarting')], '', index).matches[0]?.reasons).toEqual([
			{ kind: 'old-name', name: 'PodFrequentlyRestarting', now: 'KubePodCrashLooping', matchers: [] },
		]);
	});

	test('matchers tell two runbooks of one alert apart; the other one is a choice that says why', () => {
		const { matches } = lookUp([alert('NodeFilesystemAlmostOutOfSpace', { severity: 'warning' })], '', index);
		expect(matches.map(({ path, level }) => [path, level])).toEqual([
			['/runbooks/node/disk-filling/', 'opens'],
			['/runbooks/node/disk-full/', 'choice'],
		]);
		expect(matches[1]?.reasons[0]).toEqual({
			kind: 'matcher-fails',
			name: 'NodeFilesystemAlmostOutOfSpace',
			matcher: 'severity="critical"',
			label: 'severity',
			actual: 'warning',
		});
	});

	test('a near name is only ever a choice', () => {
		expect(found([alert('KubePodCrashLoping')])).toEqual([
			['/runbooks/kubernetes/pod-crash-looping/', 'choice', 'near-name'],
		]);
		expect(found([alert('kubepodcrashlooping')])[0]?.[1]).toBe('choice');
	});

	test('a name or an error text in the pasted words is a choice', () => {
		expect(found([], 'P1: KubePodCrashLooping since ten minutes')[0]).toEqual([
			'/runbooks/kubernetes/pod-crash-looping/',
			'choice',
			'mentioned',
		]);
		expect(found([], "OSError: [Errno 28] no space left on device: '/var'")).toEqual([
			['/runbooks/node/disk-full/', 'choice', 'error-text'],
		]);
	});

	test('names without a runbook are told, each once', () => {
		const result = lookUp([alert('CoffeeIsOut'), alert('CoffeeIsOut'), alert('')], '', index);
		expect(result.unknown).toEqual(['CoffeeIsOut']);
		expect(result.matches).toEqual([]);
	});

	test('a broken matcher never opens a runbook by itself', () => {
		const broken = catalogue([
			runbookEntry({ path: '/a/', alerts: [{ name: 'A', old: [], matchers: ['severity=~"("'] }] }),
		]);
		expect(lookUp([alert('A')], '', broken).matches[0]?.level).toBe('choice');
	});

	test('names from a prototype are no alerts', () => {
		expect(found([alert('constructor'), alert('__proto__'), alert('toString')])).toEqual([]);
	});

	test('which alerts a runbook answers', () => {
		const storm = [alert('KubePodCrashLooping', { pod: 'a' }), alert('X'), alert('KubePodCrashLooping')];
		expect(lookUp(storm, '', index).matches[0]?.alerts).toEqual([0, 2]);
	});
});

describe('work', () => {
	test('a known name is compared with nothing, whatever its number', () => {
		expect(
			lookUp(
				Array.from({ length: 5_000 }, () => alert('KubePodCrashLooping')),
				'',
				index,
			).compared,
		).toBe(0);
	});

	test('5,000 unknown names are compared at most fifty times with each known one', () => {
		const storm = Array.from({ length: 5_000 }, (_, n) => alert(`Unheard${n}`));
		const result = lookUp(storm, '', index);
		expect(result.compared).toBe(MAX_NEAR * index.vocabulary.length);
		expect(result.unknown).toHaveLength(5_000);
	});
});

test('labels fill the parameters that name them; the others stay open', () => {
	expect(fillFrom(labelSet([['namespace', 'payments']]), someRunbooks[0]!)).toEqual({
		values: { namespace: 'payments' },
		open: ['pod', 'workload'],
	});
});
