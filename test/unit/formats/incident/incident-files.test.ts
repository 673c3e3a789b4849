import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../../src/domain/incident/incident.ts';
import { openText, sealText } from '../../../../src/formats/envelope.ts';
import { chatText } from '../../../../src/formats/incident/chat.ts';
import { incidentCodec, incidentsCodec } from '../../../../src/formats/incident/codecs.ts';
import { incidentMarkdown } from '../../../../src/formats/incident/markdown.ts';
import { readShare, shareFragment } from '../../../../src/formats/incident/share-link.ts';
import { anyEntry, MINUTE, START, someEntry, someIncident } from '../../../support/incidents.ts';

const names = {
	roles: { commander: 'Incident commander' },
	site: 'https://handbook.example.org/',
};
const full: Incident = someIncident({
	roles: { commander: 'Ana' },
	values: { namespace: 'payments' },
	alerts: [{ name: 'KubePodCrashLooping', labels: { namespace: 'pay`ments' } }],
	links: [{ id: 'l', name: '#inc-tracking', url: 'https://chat.example.org/c/inc' }],
	runbooks: [{ path: '/runbooks/x/', title: 'Pod | crash' }],
	ticks: { '/runbooks/x/#look': { entry: 'b', at: START } },
	entries: [
		someEntry({
			id: 'b',
			at: START + MINUTE,
			text: 'Checked: <b>pods</b> | all\nof them.',
			by: 'Ana',
			source: { page: '/runbooks/x/', pageTitle: 'Pod | crash', step: 'look' },
		}),
		someEntry({ id: 'a', kind: 'decision', text: 'Roll back.' }),
		someEntry({ id: 'c', gone: true, text: 'taken out' }),
		someEntry({
			id: 'd',
			at: START + 22 * 60 * MINUTE,
			kind: 'action',
			text: 'Closed the gap.',
			failed: true,
		}),
	],
});

describe('files', () => {
	test('a record comes back as it was', () => {
		expect(openText(incidentCodec, sealText(incidentCodec, full))).toEqual({
			ok: true,
			value: full,
			notices: [],
		});
		const all = { all: [full], current: full.id, me: 'Ana' };
		expect(openText(incidentsCodec, sealText(incidentsCodec, all))).toMatchObject({ ok: true, value: all });
	});

	test('any timeline comes back as it was', () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
				const incident = someIncident({ entries });
				const opened = openText(incidentCodec, sealText(incidentCodec, incident));
				expect(opened.ok && opened.value.entries).toEqual(entries);
			}),
		);
	});

	test('the first version of a file is read for ever', () => {
		const text =
			'{"format":"even-keel/incident","version":1,"data":{"id":"i","title":"T","severity":"SEV1","phase":"mitigated","since":1773110460000,"openedAt":1773110460000,"roles":{},"ticks":{},"values":{},"alerts":[],"links":[],"runbooks":[],"entries":[{"id":"e","at":1773110460000,"loggedAt":1773110460000,"changedAt":1773110460000,"kind":"action","text":"x"}]}}';
		expect(openText(incidentCodec, text)).toMatchObject({
			ok: true,
			value: { id: 'i', phase: 'mitigated', entries: [{ id: 'e', kind: 'action' }] },
		});
	});

	test('damaged parts are left out and told, dangerous addresses are no links', () => {
		const data = {
			...full,
			entries: [{ id: 'x', at: 'yesterday' }, full.entries[0], 7],
			links: [{ name: 'bad', url: 'javascript:alert(1)' }],
			runbooks: [{ path: '//evil.example', title: 'x' }],
		};
		const opened = openText(
			incidentCodec,
			JSON.stringify({ format: 'even-keel/incident', version: 1, data }),
		);
		expect(opened).toMatchObject({
			ok: true,
			value: { entries: [{ id: 'b' }], links: [{ name: 'bad' }], runbooks: [] },
			notices: ['2 damaged timeline entries of “Parcel tracking is delayed” were left out'],
		});
		expect(opened.ok && opened.value.links[0]).not.toHaveProperty('url');
	});

	test('any JSON at all is read or refused, never thrown', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (data) => {
				const text = JSON.stringify({
					format: 'even-keel/incidents',
					version: 1,
					data: { all: [data], data },
				});
				expect(openText(incidentsCodec, text).ok).toBe(true);
				openText(incidentCodec, JSON.stringify({ format: 'even-keel/incident', version: 1, data }));
			}),
		);
	});

	test('names of a prototype change nothing', () => {
		const text = `{"format":"even-keel/incident","version":1,"data":{"id":"i","values":{"__proto__":"x","pod":"p"},"roles":{"__proto__":{"polluted":1}},"ticks":{"__proto__":{"entry":"e","at":1}}}}`;
		const opened = openText(incidentCodec, text);
		expect(opened.ok && opened.value.values).toEqual({ pod: 'p' });
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('texts', () => {
	test('the Markdown of a record', () => {
		expect(incidentMarkdown(full, names)).toMatchInlineSnapshot(`
			"# Parcel tracking is delayed

			- Severity: SEV2
			- Began: 2026-03-10 02:41 UTC
			- Phase: investigating, still open
			- Incident commander: Ana

			## Timeline

			Times are UTC.

			### 2026-03-10

			| Time | Kind | What | Who |
			| --- | --- | --- | --- |
			| 02:41 | decision | Roll back. |  |
			| 02:42 | observation | Checked: \\<b\\>pods\\</b\\> \\| all of them. ([Pod \\| crash](<https://handbook.example.org/runbooks/x/#look>)) | Ana |

			### 2026-03-11

			| Time | Kind | What | Who |
			| --- | --- | --- | --- |
			| 00:41 | action | **Failed.** Closed the gap. |  |

			## Alerts

			- \`KubePodCrashLooping\` \`\` namespace="pay\`ments" \`\`

			## Runbooks used

			- [Pod \\| crash](<https://handbook.example.org/runbooks/x/>)

			## Values

			- \`namespace\`: \`payments\`

			## Links

			- [\\#inc-tracking](<https://chat.example.org/c/inc>)
			"
		`);
	});

	test('the message for chat', () => {
		expect(chatText(full, names, 60, START + 32 * MINUTE)).toMatchInlineSnapshot(`
			"SEV2 · Parcel tracking is delayed
			investigating, 0:32 h since 02:41 UTC; next update by 03:41 UTC
			Incident commander: Ana
			02:41 decision: Roll back.
			02:42 observation: Checked: <b>pods</b> | all of them.
			00:41 action: Closed the gap."
		`);
	});

	test('a Markdown table row stays one row whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const incident = someIncident({ entries: [someEntry({ id: 'a', text })] });
				const rows = incidentMarkdown(incident, names)
					.split('\n')
					.filter((line) => line.startsWith('| 02:41'));
				expect(rows).toHaveLength(1);
				expect(rows[0]?.replace(/\\\\/g, '').match(/(?<!\\)\|/g)).toHaveLength(5);
			}),
		);
	});
});

describe('share links', () => {
	test('the exact text of version 1', () => {
		const small = someIncident({ values: { namespace: 'payments' }, links: full.links });
		expect(shareFragment(small).fragment).toBe(
			'share=1&id=inc-1&title=Parcel+tracking+is+delayed&severity=SEV2&since=1773110460000&channel=%23inc-tracking&channel-url=https%3A%2F%2Fchat.example.org%2Fc%2Finc&v.namespace=payments',
		);
	});

	test('a link comes back as it was', () => {
		expect(readShare(new URLSearchParams(shareFragment(full).fragment))).toEqual({
			id: 'inc-1',
			title: 'Parcel tracking is delayed',
			severity: 'SEV2',
			since: START,
			values: { namespace: 'payments' },
			channel: { name: '#inc-tracking', url: 'https://chat.example.org/c/inc' },
		});
	});

	test('it stays short enough for chat, whatever the values', () => {
		const values = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`v${n}`, 'ü'.repeat(300)]));
		const { fragment, leftOut } = shareFragment(someIncident({ values }));
		expect(fragment.length).toBeLessThanOrEqual(4_000);
		const read = readShare(new URLSearchParams(fragment));
		expect(Object.keys(read?.values ?? {}).length + leftOut).toBe(Object.keys(values).length);
		expect(leftOut).toBeGreaterThan(0);
	});

	test.each(['', 'share=2&id=x', 'share=1', 'namespace=payments'])('%s is no share link', (fragment) => {
		expect(readShare(new URLSearchParams(fragment))).toBeUndefined();
	});

	test('odd parts of a link do no harm', () => {
		const shared = readShare(
			new URLSearchParams('share=1&id=x&since=abc&v.__proto__=1&v.pod=p&channel=c&channel-url=javascript:x'),
		);
		expect(shared).toEqual({
			id: 'x',
			title: '',
			severity: '',
			since: 0,
			values: { pod: 'p' },
			channel: { name: 'c' },
		});
	});
});
