import fc from 'fast-check';
import { judge } from '../../src/domain/runbook/judge.ts';
import type { Slot } from '../../src/domain/runbook/slots.ts';

/** Characters and words that mean something to one of the languages that values are written into. */
const HOSTILE = [
	...`'"\`\\$(){}[]<>|&;!#*?~=+@%^,:/-_. `,
	'$(id)',
	'`id`',
	'; id',
	'&& id',
	'| id',
	'> /tmp/x',
	"'; id; '",
	'"; id; "',
	"'' ''",
	"' OR '1'='1",
	'" OR 1=1 --',
	'/*',
	'*/',
	'--',
	'","x":"',
	'"} or up{a="',
	'.*|.+',
	'../..',
	'%2e%2e',
	'?a=b&c=d#e',
	'\\x22',
	'\\"',
	'é',
	'名前',
	'\u{1f6a2}',
	'\u00a0',
	'a',
	'prod-eu1',
];

/** Text made to do harm, mixed with any text at all. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
	fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** Hostile text that a reader could get filled in, overriding every warning. */
export function filled(slot: Slot): fc.Arbitrary<string> {
	return hostile.filter((value) => {
		const verdict = judge({ kind: 'text' }, value, [slot]);
		return verdict === 'ok' || verdict === 'pattern';
	});
}
