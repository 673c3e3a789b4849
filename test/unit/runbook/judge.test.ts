import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/domain/runbook/judge.ts';

describe('judge', () => {
	const name = { kind: 'name' } as const;

	it.each([
		['', 'empty'],
		['   ', 'empty'],
		['-rf', 'option'],
		['a\nb', 'control'],
		['a\u0000b', 'control'],
		['a\u202eb', 'control'],
		['\ud800', 'control'],
		['..', 'parent'],
		['var/../etc', 'parent'],
		['a\\..\\b', 'parent'],
	])('refuses %j everywhere: %s', (value, verdict) => {
		for (const slot of ['w', 'i', 'p', 'r', 'l', 'd', 'j', 'u', 't'] as const) {
			expect(judge({ kind: 'text' }, value, [slot])).toBe(verdict);
		}
	});

	it('leaves dots that are no parent part', () => {
		expect(judge(name, 'v1..2', ['w'])).toBe('ok');
		expect(judge({ kind: 'path' }, '/var/lib/...', ['w'])).toBe('ok');
	});

	it('warns about a value that misses its pattern in a spot that can hold it', () => {
		expect(judge({ kind: 'path', pattern: '/.*' }, 'var', ['w'])).toBe('pattern');
		expect(judge(name, 'a b', ['w'])).toBe('pattern');
		expect(judge(name, 'a b', ['p', 'l', 'j'])).toBe('pattern');
	});

	it('refuses the same value where one spot of the page cannot hold it', () => {
		expect(judge(name, 'a b', ['w', 'i'])).toBe('unsafe');
		expect(judge({ kind: 'number' }, '007', ['n'])).toBe('unsafe');
		expect(judge({ kind: 'text' }, 'a\\', ['l'])).toBe('unsafe');
		expect(judge({ kind: 'url-part' }, '.', ['u'])).toBe('parent');
		// PostgreSQL would cut the name after 63 bytes and take the table whose name is left.
		expect(judge({ kind: 'sql-identifier' }, 'a'.repeat(63), ['d'])).toBe('ok');
		expect(judge({ kind: 'sql-identifier' }, 'a'.repeat(64), ['d'])).toBe('unsafe');
		expect(judge({ kind: 'sql-identifier' }, 'é'.repeat(32), ['d'])).toBe('unsafe');
	});

	it('refuses words that find or test would read as an operator', () => {
		for (const value of ['!', '(', ';', '{}', '=', '%1', '@file', '+x']) {
			expect(judge({ kind: 'text' }, value, ['w'])).toBe('operator');
		}
	});

	it('anchors a pattern at both ends, alternatives included', () => {
		expect(judge({ kind: 'text', pattern: 'a|b' }, 'ab', ['w'])).toBe('pattern');
		expect(judge({ kind: 'text', pattern: 'a|b' }, 'b', ['w'])).toBe('ok');
	});
});
