import type { RunbookEntry } from '../../src/domain/alerts/catalogue.ts';

/** A runbook as the look-up sees it; tests name only what they are about. */
export function runbookEntry(parts: Partial<RunbookEntry> & { path: string }): RunbookEntry {
	return {
		title: parts.path,
		status: 'active',
		severity: 'SEV3',
		service: 'clusters',
		tier: 'core',
		owner: 'platform',
		alerts: [],
		parameters: [],
		errors: [],
		lookAlikes: [],
		...parts,
	};
}

/** A few runbooks that look like the real ones. */
export const someRunbooks: RunbookEntry[] = [
	runbookEntry({
		path: '/runbooks/kubernetes/pod-crash-looping/',
		title: 'Pod crash looping',
		severity: 'SEV2',
		alerts: [{ name: 'KubePodCrashLooping', old: ['PodFrequentlyRestarting'], matchers: [] }],
		parameters: [
			{ name: 'namespace', label: 'namespace' },
			{ name: 'pod', label: 'pod' },
			{ name: 'workload' },
		],
		errors: ['CrashLoopBackOff'],
		lookAlikes: [{ page: '/runbooks/kubernetes/image-pull/', when: 'the state is ImagePullBackOff' }],
	}),
	runbookEntry({
		path: '/runbooks/kubernetes/image-pull/',
		alerts: [{ name: 'KubeImagePull', old: [], matchers: [] }],
	}),
	runbookEntry({
		path: '/runbooks/node/disk-full/',
		severity: 'SEV2',
		alerts: [
			{ name: 'NodeFilesystemAlmostOutOfSpace', old: ['NodeDiskFull'], matchers: ['severity="critical"'] },
		],
		errors: ['No space left on device'],
	}),
	runbookEntry({
		path: '/runbooks/node/disk-filling/',
		alerts: [
			{ name: 'NodeFilesystemAlmostOutOfSpace', old: [], matchers: ['severity!="critical"'] },
			{ name: 'NodeFilesystemSpaceFillingUp', old: [], matchers: [] },
		],
	}),
];
