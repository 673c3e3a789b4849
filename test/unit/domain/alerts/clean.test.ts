import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, searchText } from '../../../../src/domain/alerts/clean.ts';

describe('plain text', () => {
	test.each([
		['\u001b[31mERROR\u001b[0m disk full', 'ERROR disk full'],
		['pay\u200bments\u202e\u0000x', 'payments x'],
		['a\r\nb\rc', 'a\nb\nc'],
		['<p>KubePodCrashLooping</p><script>alert(1)</script><b>prod</b>', 'KubePodCrashLooping\n  prod'],
		['{&quot;a&quot;: &quot;&lt;b&gt;&quot;}', '{"a": "<b>"}'],
		['Vec<String> and 1 < 2 && x > 3', 'Vec<String> and 1 < 2 && x > 3'],
	])('%j', (text, plain) => expect(plainText(text)).toBe(plain));

	test('keeps no control character but the line end, whatever is pasted', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				expect([...plainText(text)].filter((c) => c !== '\n' && c < ' ')).toEqual([]);
			}),
		);
	});

	// Squared growth would not come back before the runner gives up.
	test.each(['<a ', '<script>', '\u001b]', '&lt;<b'])('a million characters of %j', (part) => {
		expect(plainText(part.repeat(1_000_000 / part.length)).length).toBeLessThanOrEqual(1_000_000);
	});
});

describe('search text', () => {
	test.each([
		['[FIRING:2] KubePodCrashLooping payments (prod critical)', 'KubePodCrashLooping payments prod critical'],
		[
			'2026-03-01T02:41:07.123Z ERROR [main] dial tcp 10.0.3.7:5432: connect: connection refused',
			'main dial tcp : connect: connection refused',
		],
		['see https://grafana.example.org/d/x?y=1 disk full', 'see disk full'],
		['request 4f1c9e2ab77d failed at 02:41:07', 'request failed at'],
		['write /var/lib/tmp: no space left on device', 'write /var/lib/tmp: no space left on device'],
		['deadbeef facade', 'deadbeef facade'],
		['[RESOLVED] ', ''],
	])('%s', (text, words) => expect(searchText(text)).toBe(words));
});
