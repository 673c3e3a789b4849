import { execFileSync } from 'node:child_process';
import { parser as promql } from '@prometheus-io/lezer-promql';
import fc from 'fast-check';
import { parse as parseSql } from 'pgsql-ast-parser';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/domain/runbook/fill.ts';
import { placeUrl } from '../../../src/domain/runbook/place-url.ts';
import { place } from '../../../src/domain/runbook/placement.ts';
import type { ParameterKind } from '../../../src/schemas/runbook.ts';
import { filled } from '../../support/values.ts';

const write = (language: string, template: string, kind: ParameterKind, value: string) =>
	fill(template, place(language, template, [{ name: 'x', kind }]), { x: value });

describe('values in commands, read back by the real thing', () => {
	it('is one unchanged word to sh, whatever it holds', () => {
		// One shell runs many commands: a process each would take minutes.
		fc.assert(
			fc.property(fc.array(filled('w'), { minLength: 20, maxLength: 60 }), (values) => {
				const script = values
					.map((value) => write('sh', "printf '%s\\0' one {{x}} two", 'text', value))
					.join('\n');
				const out = execFileSync('/bin/sh', ['-c', script], { env: {}, cwd: '/', encoding: 'utf8' });
				expect(out.split('\0').slice(0, -1)).toEqual(values.flatMap((value) => ['one', value, 'two']));
			}),
			{ numRuns: 60 },
		);
	});

	it('is inert in every part of a shell script', () => {
		const template = 'a="{{x}}"; b=\'{{x}}\'; c=$(printf %s {{x}}); printf "%s|" "$a" "$b" "$c" {{x}}-{{x}}';
		fc.assert(
			fc.property(filled('i'), (value) => {
				const script = write('sh', template, 'name', value);
				const out = execFileSync('/bin/sh', ['-c', script], { env: {}, encoding: 'utf8' });
				expect(out).toBe(`${value}|${value}|${value}|${value}-${value}|`);
			}),
			{ numRuns: 30 },
		);
	});

	it('is one matcher to PromQL, with the same text', () => {
		fc.assert(
			fc.property(filled('p'), fc.constantFrom('"', "'"), (value, sign) => {
				const query = write('promql', `up{a=${sign}{{x}}${sign}, b="c"} > 1`, 'text', value);
				const strings = tree(query).filter(({ name }) => name === 'StringLiteral');
				expect(shape(query)).toEqual(shape(`up{a=${sign}x${sign}, b="c"} > 1`));
				expect(goString(strings[0]?.text ?? '')).toBe(value);
			}),
			{ numRuns: 500 },
		);
	});

	it('is literal text in a PromQL regular expression', () => {
		fc.assert(
			fc.property(filled('r'), (value) => {
				const query = write('promql', 'up{a=~"x{{x}}y"}', 'text', value);
				expect(shape(query)).toEqual(shape('up{a=~"x"}'));
				const pattern = goString(tree(query).find(({ name }) => name === 'StringLiteral')?.text ?? '');
				const regex = new RegExp(`^(?:${pattern})$`, 's');
				expect(regex.test(`x${value}y`)).toBe(true);
				expect(regex.test('xy')).toBe(false);
			}),
			{ numRuns: 500 },
		);
	});

	it('is one unchanged literal to SQL', () => {
		fc.assert(
			fc.property(filled('l'), (value) => {
				const [statement, ...more] = parseSql(write('sql', "SELECT '{{x}}' AS a", 'text', value));
				expect(more).toEqual([]);
				expect(statement).toMatchObject({
					columns: [{ expr: { type: 'string', value }, alias: { name: 'a' } }],
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('is one unchanged identifier to SQL', () => {
		// This parser takes no asterisk in a quoted identifier, PostgreSQL does: another sign that means something stands in.
		const names = filled('d').map((value) => value.replaceAll('*', '%'));
		const template = 'SELECT "{{x}}" AS a FROM b WHERE "{{x}}" = 1';
		fc.assert(
			fc.property(names, (value) => {
				const [statement, ...more] = parseSql(write('sql', template, 'sql-identifier', value));
				expect(more).toEqual([]);
				// It leaves the doubled quotes inside of a name as they stand.
				const name = value.replaceAll('"', '""');
				expect(statement).toEqual(identifiers(parseSql(template.replaceAll('{{x}}', 'x'))[0], 'x', name));
			}),
			{ numRuns: 500 },
		);
	});

	it('is one unchanged string to JSON', () => {
		fc.assert(
			fc.property(filled('j'), (value) => {
				const text = write('json', '{"a": "{{x}}", "b": ["-{{x}}"]}', 'json-string', value);
				expect(JSON.parse(text)).toEqual({ a: value, b: [`-${value}`] });
			}),
			{ numRuns: 500 },
		);
	});

	it('is one part of a URL', () => {
		fc.assert(
			fc.property(filled('u'), (value) => {
				const template = 'https://a.example/d/{{x}}/e?q={{x}}&r=1#{{x}}';
				const url = new URL(
					fill(template, placeUrl(template, [{ name: 'x', kind: 'url-part' }]), { x: value }),
				);
				expect(url.host).toBe('a.example');
				expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'd', value, 'e']);
				expect([...url.searchParams]).toEqual([
					['q', value],
					['r', '1'],
				]);
				expect(decodeURIComponent(url.hash.slice(1))).toBe(value);
			}),
			{ numRuns: 500 },
		);
	});
});

/** The same syntax tree with another name where `from` stands. */
function identifiers(tree: unknown, from: string, to: string): unknown {
	return JSON.parse(JSON.stringify(tree), (key, value) => (key === 'name' && value === from ? to : value));
}

function tree(query: string): { name: string; text: string }[] {
	const nodes: { name: string; text: string }[] = [];
	promql.parse(query).iterate({
		enter: ({ name, from, to }) => void nodes.push({ name, text: query.slice(from, to) }),
	});
	return nodes;
}

const shape = (query: string) => tree(query).map(({ name }) => name);

/** The text of a Go string, of which values use `\\` and `\xNN` alone. */
function goString(literal: string): string {
	return literal
		.slice(1, -1)
		.replace(/\\(\\|x([0-9a-f]{2}))/g, (_, sign, hex) =>
			hex ? String.fromCharCode(Number.parseInt(hex, 16)) : sign,
		);
}
