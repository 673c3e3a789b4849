import { describe, expect, test } from 'vitest';
import { askedAlert, currentName } from '../../../../src/domain/alerts/address.ts';
import { catalogue } from '../../../../src/domain/alerts/catalogue.ts';
import { someRunbooks } from '../../../support/runbook-entries.ts';

const index = catalogue(someRunbooks);

describe('addresses of alerts', () => {
	test.each([
		['/alerts/KubeX/', '/', 'KubeX'],
		['/alerts/KubeX', '/', 'KubeX'],
		['/team/handbook/alerts/kube%20x/', '/team/handbook/', 'kube x'],
		['/alerts/%E0%A4%A/', '/', '%E0%A4%A'],
		['/alerts/', '/', undefined],
		['/alerts/a/b/', '/', undefined],
		['/runbooks/x/', '/', undefined],
	])('%s below %s names %s', (path, base, name) => expect(askedAlert(path, base)).toBe(name));

	test.each([
		['kubepodcrashlooping', 'KubePodCrashLooping'],
		['PodFrequentlyRestarting', 'KubePodCrashLooping'],
		['podfrequently-restarting', 'KubePodCrashLooping'],
		['KubePodCrashLoping', undefined],
		['constructor', undefined],
	])('%s is called %s now', (asked, name) => expect(currentName(asked, index)).toBe(name));
});
