import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../../../src/domain/search/stem.ts';
import { contentWords, wordsOf } from '../../../../src/domain/search/words.ts';

const parts = (text: string) => wordsOf(text).map((word) => word.parts.join('+'));

test.each([
	['KubePodCrashLooping', ['kube+pod+crash+looping']],
	['node_filesystem_almost_out', ['node+filesystem+almost+out']],
	['HTTPServerError', ['http+server+error']],
	['CoreDNSDown', ['core+dns+down']],
	['PostgreSQL too many', ['postgre+sql', 'too', 'many']],
	['df -h', ['df', 'h']],
	['k8s', ['k8s']],
	["don't café", ['dont', 'cafe']],
])('%s falls into its words', (text, expected) => {
	expect(parts(text)).toEqual(expected);
});

test('plain text falls into the same words as it does beside a letter with a mark', () => {
	assert(
		property(string(), (text) => {
			expect(wordsOf(`${text} café`).slice(0, -1)).toEqual(wordsOf(text));
		}),
	);
});

test('words put together are known whole as well', () => {
	expect(wordsOf('CoreDNS core_dns').map(({ whole }) => whole)).toEqual(['coredns', 'coredns']);
});

test('stop words go, unless nothing is left', () => {
	expect(contentWords('who do I call').map(({ whole }) => whole)).toEqual(['call']);
	expect(contentWords('what is it').map(({ whole }) => whole)).toEqual(['what', 'is', 'it']);
});

test.each([
	['connections', 'connection'],
	['restarting', 'restarted'],
	['expires', 'expired'],
	['expiry', 'expire'],
	['failures', 'failure'],
	['dropped', 'dropping'],
	['batches', 'batch'],
	['queries', 'query'],
	['reliable', 'reliability'],
	['escalate', 'escalation'],
	['broke', 'broken'],
	['stuck', 'sticks'],
	['failure', 'failed'],
	['lost', 'losing'],
])('%s and %s are one word', (a, b) => {
	expect(stem(a)).toBe(stem(b));
});

test.each([
	['disk', 'dish'],
	['status', 'state'],
	['x509', 'x50'],
	['node', 'nod5'],
])('%s and %s are two', (a, b) => {
	expect(stem(a)).not.toBe(stem(b));
});
