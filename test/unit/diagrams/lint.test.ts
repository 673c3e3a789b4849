import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mermaidFences } from '../../../src/content-files/diagram-fences.ts';
import { diagramFindings } from '../../../src/content-files/diagram-findings.ts';
import { lintDiagram } from '../../../src/content-files/diagram-lint.ts';
import { readDiagram } from '../../../src/content-files/diagram-text.ts';

const HEAD = 'flowchart TD\n  accTitle: A title\n  accDescr: A description\n';
/** Rule and offset of each problem of a flowchart with these lines; the first is on line 4 of the source. */
const lint = (line: string) => lintDiagram(HEAD + line).map(({ rule, offset }) => `${rule}@${offset}`);

describe('a diagram is refused', () => {
	test('without title and description, on the line of the fence', () => {
		expect(lintDiagram('flowchart TD\n  A --> B').map(({ rule, offset }) => [rule, offset])).toEqual([
			['diagram-title', 0],
			['diagram-description', 0],
		]);
	});

	test.each([
		['  classDef hot fill:#fee2e2', 'diagram-colour@4'],
		['  classDef hot stroke-width:2px,stroke:red', 'diagram-colour@4'],
		['  style A fill:rgb(1,2,3)', 'diagram-colour@4'],
		['  linkStyle 0 stroke:#333', 'diagram-colour@4'],
		['  rect rgb(200, 220, 255)', 'diagram-colour@4'],
		["  %%{init: {'theme': 'dark'}}%%", 'diagram-directive@4'],
		['  %% {wrap} is a comment\n  A["p99 > 800 ms"]', 'diagram-angle@5'],
		['  A[p99 > 800 ms]', 'diagram-angle@4'],
		['  A -->|p99 > 800 ms| B', 'diagram-angle@4'],
		['  A["a -> b"]', 'diagram-angle@4'],
		['  A["<b>now</b>"]', 'diagram-html@4'],
		['  A["<code>ls</code>"]', 'diagram-html@4'],
		['  click A "https://example.org"', 'diagram-link@4'],
	])('for %s', (line, problem) => {
		expect(lint(line)).toEqual([problem]);
	});

	test('of a kind that is not drawn, or with a theme in its front matter', () => {
		expect(lintDiagram('journey\n accTitle: a\n accDescr: b').map(({ rule }) => rule)).toEqual([
			'diagram-kind',
		]);
		const themed = '---\nconfig:\n  theme: forest\n---\npie\n accTitle: a\n accDescr: b\n "x" : 1';
		expect(lintDiagram(themed).map(({ rule, offset }) => [rule, offset])).toEqual([['diagram-directive', 3]]);
	});
});

test.each([
	'  A --> B -.-> C ==> D <--> E --o F --x G',
	'  A -->|yes| B{"One<br/>or all?"}',
	'  A -- "no, or nobody knows" --> B',
	'  A>flag]',
	'  A["p99 #gt; 800"] & B["less than < 3"]',
	'  %% a > comment',
	'  classDef wide stroke-width:2px',
	'  P->>A: fires\n  A-->>P: done\n  A-)B: later',
	'  state fork <<fork>>\n  [*] --> fork',
	'  x-axis Low --> High',
])('nothing is wrong with %s', (line) => {
	expect(lint(line)).toEqual([]);
});

test('nothing is wrong with the fixtures', () => {
	const folder = 'test/fixtures/diagrams';
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.mmd')))
		expect([file, lintDiagram(readFileSync(`${folder}/${file}`, 'utf8'))]).toEqual([file, []]);
});

test('a description may be a block; the lines below keep their numbers', () => {
	const source = 'mindmap\n  accTitle: T\n  accDescr {\n    One.\n    Two.\n  }\n  root\n    A > B';
	expect(readDiagram(source)).toMatchObject({ kind: 'mindmap', title: 'T', description: 'One. Two.' });
	expect(lintDiagram(source).map(({ offset }) => offset)).toEqual([8]);
});

describe('fences', () => {
	const PAGE = '---\ntitle: x\n---\n\n1. A step\n\n   ~~~mermaid\n   pie\n     "a" : 1\n   ~~~\n';

	test('are found with their line, without their indentation', () => {
		expect(mermaidFences(PAGE)).toEqual([{ line: 7, source: 'pie\n  "a" : 1' }]);
	});

	test('do not count inside another fence, or in another language', () => {
		expect(mermaidFences('````md\n```mermaid\npie\n```\n````\n\n```mermaidx\npie\n```\n')).toEqual([]);
	});

	test('give findings with the line in the file', () => {
		expect(diagramFindings(`${PAGE}\n\`\`\`mermaid\n${HEAD}  style A fill:#fff\n\`\`\`\n`, 'a.md')).toEqual([
			expect.objectContaining({ rule: 'diagram-title', file: 'a.md', line: 7, level: 'error' }),
			expect.objectContaining({ rule: 'diagram-description', line: 7 }),
			expect.objectContaining({
				line: 16,
				problem: 'The diagram sets a colour, which would be the same in the light and the dark theme.',
				mend: 'Use one of the ready classes instead, such as A:::danger, A:::warn or A:::ok.',
			}),
		]);
	});
});
