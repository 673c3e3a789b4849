import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelSet } from '../../../../src/domain/alerts/alert.ts';
import { holds, MAX_PATTERN, parseMatcher } from '../../../../src/domain/alerts/matcher.ts';

function holdsFor(text: string, labels: Record<string, string>): boolean | string {
	const parsed = parseMatcher(text);
	return 'matcher' in parsed ? holds(parsed.matcher, labelSet(Object.entries(labels))) : parsed.problem;
}

describe('the four operators', () => {
	test.each([
		['severity="critical"', { severity: 'critical' }, true],
		['severity="critical"', { severity: 'critical!' }, false],
		['severity!="critical"', { severity: 'warning' }, true],
		['severity=~"crit|page"', { severity: 'page' }, true],
		['severity!~"crit|page"', { severity: 'page' }, false],
		['severity=critical', { severity: 'critical' }, true],
		[' severity =~ "c.*" ', { severity: 'critical' }, true],
		['msg="say \\"hi\\"\\\\"', { msg: 'say "hi"\\' }, true],
	])('%s with %o', (text, labels, result) => expect(holdsFor(text, labels)).toBe(result));

	test.each([
		// Patterns match the whole value.
		['severity=~"crit"', { severity: 'critical' }, false],
		['severity=~"crit.*"', { severity: 'critical' }, true],
		['a=~"b|c"', { a: 'bc' }, false],
		// A missing label is the empty text.
		['team=""', {}, true],
		['team!=""', {}, false],
		['team=~".*"', {}, true],
		['team=~".+"', {}, false],
		['team!~".+"', {}, true],
		['__proto__=""', {}, true],
		['constructor=""', {}, true],
		// As in RE2: a dot is anything but the line end, escaped signs are signs, the flag ignores case.
		['a=~"x.y"', { a: 'x\ry' }, true],
		['a=~"x.y"', { a: 'x\ny' }, false],
		['a=~"api\\\\-v1\\\\:x"', { a: 'api-v1:x' }, true],
		['a=~"[a\\\\-c.]+"', { a: 'a-c.' }, true],
		['a=~"(?i)PROD"', { a: 'prod' }, true],
		['a=~"pod-[0-9]{1,3}"', { a: 'pod-42' }, true],
	])('%s with %o', (text, labels, result) => expect(holdsFor(text, labels)).toBe(result));

	test.each([
		['severity', 'syntax'],
		['="x"', 'syntax'],
		['a="x', 'syntax'],
		['a=~"("', 'bad-pattern'],
		['a=~"(?!b).*"', 'not-portable'],
		['a=~"(b)\\\\1"', 'not-portable'],
		['a=~"[[:alpha:]]+"', 'not-portable'],
		['a=~"(a+)+"', 'slow-pattern'],
		['a=~"(a|a)*"', 'slow-pattern'],
		[`a=~"${'x'.repeat(MAX_PATTERN + 1)}"`, 'too-long'],
	])('%s is refused: %s', (text, problem) => expect(holdsFor(text, {})).toBe(problem));
});

test('not equal is the opposite of equal, for patterns too, and nothing throws', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (value, actual) => {
			const quoted = JSON.stringify(value.replace(/[^ -~]/g, ''));
			for (const [yes, no] of [
				['=', '!='],
				['=~', '!~'],
			]) {
				const is = holdsFor(`a${yes}${quoted}`, { a: actual });
				const isNot = holdsFor(`a${no}${quoted}`, { a: actual });
				if (typeof is === 'boolean') expect(isNot).toBe(!is);
				else expect(isNot).toBe(is);
			}
		}),
	);
});
