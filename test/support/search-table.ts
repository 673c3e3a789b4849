import type { SearchPage, SearchTable } from '../../src/domain/search/table.ts';
import { tokensOf } from '../../src/domain/search/words.ts';

/** Five pages that differ enough for every rule of the search to show. */
export const pages: SearchPage[] = [
	{
		id: 'en_full',
		path: '/runbooks/node/disk-full/',
		kind: 'runbook',
		title: 'Disk full on a node',
		alerts: ['NodeFilesystemAlmostOutOfSpace'],
		oldAlerts: ['DiskFull'],
		errors: ['No space left on device'],
		severity: 'SEV2',
		tier: 'core',
		service: 'clusters',
		owner: 'platform',
	},
	{
		id: 'en_loop',
		path: '/runbooks/kubernetes/pod-crash-looping/',
		kind: 'runbook',
		title: 'Pod restarts in a loop',
		alerts: ['KubePodCrashLooping'],
		symptoms: ['A container keeps restarting'],
		severity: 'SEV3',
		tier: 'normal',
		service: 'payments',
		owner: 'parcels',
	},
	{
		id: 'en_cert',
		path: '/runbooks/edge/certificate-expiry/',
		kind: 'runbook',
		title: 'Certificate about to expire',
		alerts: ['CertManagerCertExpirySoon'],
		errors: ['x509: certificate has expired or is not yet valid'],
		aliases: ['TLS certificate expired'],
		severity: 'SEV3',
	},
	{
		id: 'en_who',
		path: '/escalation/',
		kind: 'page',
		title: 'Who to call',
		line: 'Who is called, and when.',
	},
	{ id: 'en_map', path: '/mind-map/', kind: 'tool', title: 'Mind map', line: 'Every idea in its place.' },
];

/** A table over these pages: their own words, and a few from running text. */
export function tableOf(own: SearchPage[] = pages, more: Record<string, number> = {}): SearchTable {
	const words = new Map<string, number>();
	for (const page of own) {
		const text = [
			page.title,
			page.line,
			page.alerts,
			page.oldAlerts,
			page.errors,
			page.symptoms,
			page.aliases,
		]
			.flat()
			.join(' ');
		for (const word of new Set(tokensOf(text))) words.set(word, (words.get(word) ?? 0) + 1);
	}
	for (const [word, count] of Object.entries(more)) words.set(word, count);
	return {
		pages: own,
		words,
		rare: new Set(['chronyc']),
		total: own.length,
		synonyms: [
			{ when: ['tls', 'ssl'], also: ['certificate'] },
			{ when: ['max conn'], also: ['connection limit'] },
		],
		names: { clusters: 'Clusters and nodes', platform: 'Platform team' },
	};
}
