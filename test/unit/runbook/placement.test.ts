import { describe, expect, it } from 'vitest';
import { placeUrl } from '../../../src/domain/runbook/place-url.ts';
import { isInert, place } from '../../../src/domain/runbook/placement.ts';
import type { ParameterKind } from '../../../src/schemas/runbook.ts';

const at = (language: string, text: string, kind: ParameterKind, pattern?: string) =>
	place(language, text, [{ name: 'x', kind, pattern }]).map(({ slot, problem }) => problem ?? slot);

describe('placement in a shell', () => {
	it.each([
		['df -h {{x}}', 'w'],
		['df -h {{x}}; id', 'w'],
		['cat <{{x}}', 'w'],
		['if test -e {{x}}; then id; fi', 'w'],
		['FOO=bar df {{x}} # why', 'w'],
		['df \\\n  {{x}}', 'w'],
		['cat <<EOF\nhello\nEOF\ndf {{x}}', 'w'],
	])('takes any text as a whole bare word: %s', (text, slot) => {
		expect(at('sh', text, 'text')).toEqual([slot]);
	});

	it.each([
		'echo "{{x}}"',
		"echo '{{x}}'",
		'echo "$(echo " {{x}} ")"',
		'echo $(df {{x}})',
		'echo `df {{x}}`',
		"echo \\'{{x}}",
		'df {{x}}/tmp',
		'df --type={{x}}',
		'X={{x}} df',
		'cat <<EOF\n{{x}}\nEOF',
		'cat <<-"EOF"\n\tdf {{x}}\n\tEOF\nid',
		'id # {{x}}',
		'ssh host df {{x}}',
		'/usr/bin/ssh host df {{x}}',
		'sudo -u app eval {{x}}',
		'kubectl exec pod -- sh -c ls {{x}}',
		'sed -i {{x}} file',
	])('asks for an inert value elsewhere: %s', (text) => {
		expect(at('sh', text, 'text')).toEqual(['needs-inert']);
		expect(at('sh', text, 'path')).toEqual(['needs-inert']);
		expect(at('sh', text, 'name')).toEqual(['i']);
		expect(at('sh', text, 'text', '[a-z0-9-]+')).toEqual(['i']);
	});

	it('lets no value be the program or its option', () => {
		expect(at('sh', '{{x}} -h', 'name')).toEqual(['command']);
		expect(at('sh', 'id; {{x}}', 'name')).toEqual(['command']);
		expect(at('sh', 'if {{x}}; then id; fi', 'name')).toEqual(['command']);
		expect(at('sh', 'ls -{{x}}', 'name')).toEqual(['option']);
		expect(at('sh', 'ls --{{x}}', 'name')).toEqual(['option']);
		expect(at('sh', 'ls "-{{x}}"', 'name')).toEqual(['option']);
	});

	it('takes no kind that is made for another language', () => {
		expect(at('sh', 'df {{x}}', 'sql-literal')).toEqual(['kind']);
	});
});

describe('placement in queries and data', () => {
	it.each([
		['promql', 'up{a="{{x}}"}', 'text', 'p'],
		['promql', 'up{a=~"{{x}}-.*"}', 'promql-regex', 'r'],
		['promql', 'up{a="{{x}}"}', 'promql-regex', 'kind'],
		['promql', 'up{a=~"{{x}}"}', 'promql-label', 'kind'],
		['promql', 'up{a=`{{x}}`}', 'text', 'needs-inert'],
		['promql', 'up > {{x}}', 'name', 'needs-number'],
		['promql', 'up > {{x}}', 'number', 'n'],
		['promql', 'rate(up[{{x}}m])', 'number', 'n'],
		['promql', 'up{{x}}', 'number', 'needs-string'],
		['promql', 'label_replace(up, "{{x}}", "", "", "")', 'text', 'needs-string'],
		['logql', '{a="b"} |= "{{x}}"', 'text', 'p'],
		['logql', '{a="b"} |~ "{{x}}"', 'text', 'r'],
		['sql', "SELECT '{{x}}'", 'text', 'l'],
		['sql', "SELECT E'{{x}}'", 'text', 'needs-string'],
		['sql', 'SELECT "{{x}}"', 'sql-identifier', 'd'],
		['sql', 'SELECT "{{x}}"', 'text', 'kind'],
		['sql', 'SELECT {{x}}', 'name', 'needs-number'],
		['sql', 'SELECT {{x}}', 'number', 'n'],
		['sql', 'SELECT $a$ {{x}} $a$', 'text', 'needs-string'],
		['sql', 'SELECT 1 -- {{x}}', 'text', 'needs-inert'],
		['json', '{"a": "{{x}}"}', 'text', 'j'],
		['json', '{"{{x}}": 1}', 'text', 'needs-string'],
		['json', '{"a": {{x}}}', 'number', 'n'],
		['json', '{"a": {{x}}}', 'name', 'needs-number'],
		['yaml', 'a: {{x}}', 'name', 'i'],
		['yaml', 'a: {{x}}', 'text', 'needs-inert'],
		['text', 'Hello {{x}}', 'text', 't'],
	] as const)('%s %s, kind %s: %s', (language, text, kind, expected) => {
		expect(at(language, text, kind)).toEqual([expected]);
	});

	it('keeps values out of the scheme and the host of an address', () => {
		const spots = (url: string) =>
			placeUrl(url, [{ name: 'x', kind: 'url-part' }]).map(({ problem }) => problem);
		expect(spots('https://a.example/d/{{x}}?q={{x}}#{{x}}')).toEqual([undefined, undefined, undefined]);
		expect(spots('https://{{x}}.example/')).toEqual(['needs-string']);
		expect(spots('https://a.example{{x}}')).toEqual(['needs-string']);
		expect(spots('{{x}}://a')).toEqual(['needs-string']);
	});

	it('leaves names that are not declared to whoever wrote them', () => {
		expect(place('sh', 'df {{y}} {{ .x }}', [{ name: 'x', kind: 'name' }])).toEqual([]);
	});
});

describe('isInert', () => {
	it.each(['[a-z0-9-]+', '\\d{1,3}', 'prod|test', 'v[0-9]+\\.[0-9]+', '(?:eu|us)[0-9]'])(
		'sees it in %s',
		(pattern) => {
			expect(isInert({ name: 'x', kind: 'text', pattern })).toBe(true);
		},
	);
	it.each(['.*', '[^a]+', '[.-z]+', '\\S+', '[a-z ]', '', "[a-z']"])('does not see it in %s', (pattern) => {
		expect(isInert({ name: 'x', kind: 'text', pattern })).toBe(false);
	});
});
