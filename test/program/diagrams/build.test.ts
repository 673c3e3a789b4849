import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readCached, writeCached } from '../../../src/integrations/diagrams/cache.ts';
import { checkDiagrams } from '../../../src/integrations/diagrams/check.ts';
import { Drawer } from '../../../src/integrations/diagrams/draw.ts';
import { figureOf } from '../../../src/integrations/diagrams/figure.ts';
import { drawer } from '../../../src/integrations/diagrams/picture.ts';
import { diagramPlugin } from '../../../src/integrations/diagrams/plugin.ts';
import { standalonePictures } from '../../../src/integrations/diagrams/standalone.ts';

const PIE = 'pie\n  accTitle: Hours & causes\n  accDescr: Half of the hours.\n  "a" : 1\n  "b" : 1';
const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n`;
const folder = () => mkdtempSync(join(tmpdir(), 'keel-diagrams-'));
// A thread needs some seconds to load mermaid on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => drawer.close());

describe('a page', () => {
	const render = async (text: string, base = '/docs/') =>
		(await markdownToHtml(text, { hastPlugins: [diagramPlugin({ base })] })).html;

	test('shows the picture, its name, its description and its source, under the base path', async () => {
		const html = await render(`Before.\n\n${fence(PIE)}`);
		expect(html).toContain('<figure class="ek-diagram"><div class="ek-diagram-box"');
		expect(html).toContain('<figcaption>Hours &amp; causes · <a href="/docs/diagrams/');
		expect(html).toContain('<p>Half of the hours.</p>');
		expect(html).toContain('"a" : 1'.replaceAll('"', '&quot;'));
		expect(html).not.toMatch(/<style|\sstyle=|<script/);
	});

	test('may show the same picture twice: every id is unique', async () => {
		const html = await render(`${fence(PIE)}\n${fence(PIE)}`);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(5);
	});

	test('leaves other code blocks alone', async () => {
		expect(await render('```sh\nls\n```\n')).toBe('<pre><code class="language-sh">ls\n</code></pre>\n');
	});

	test('in MDX carries it as a fragment', async () => {
		const { code } = await mdxToJs(fence(PIE), { hastPlugins: [diagramPlugin({ base: '/' })] });
		expect(code).toMatch(/Fragment, \{\s*"set:html"/);
	});

	test('with a bad diagram names file, line and mend', async () => {
		const file = join(folder(), 'page.md');
		writeFileSync(file, `---\ntitle: x\n---\n\n${fence('pie\n  accTitle: T\n  "a" : 1')}`);
		const plugins = { hastPlugins: [diagramPlugin({ base: '/' })], fileURL: pathToFileURL(file) };
		await expect(async () => markdownToHtml(readFileSync(file, 'utf8'), plugins)).rejects.toThrow(
			/page\.md:5 The diagram has no description for screen readers\. Add a line "accDescr: …"/,
		);
	});
});

test('before a build all problems of all files are listed', async () => {
	const root = folder();
	writeFileSync(join(root, 'a.md'), `# A\n\n${fence(`${PIE}\n  nonsense here`)}`);
	writeFileSync(join(root, 'b.mdx'), fence(`${PIE}\n  %%{init: {}}%%`));
	writeFileSync(join(root, 'c.md'), fence(PIE));
	const problems: string = await checkDiagrams(root).then(
		() => 'none',
		(error: Error) => error.message,
	);
	const [a, b, ...rest] = problems.split('\n');
	expect(a).toMatch(
		/a\.md:3 mermaid cannot draw this diagram: .*line 6 of the diagram.* Correct the source\.$/,
	);
	expect(b).toMatch(/b\.mdx:7 The diagram sets its own theme/);
	expect(rest).toEqual([]);
});

test('a thread is replaced after its share, and after a diagram that it cannot draw it goes on', async () => {
	const own = new Drawer(2);
	const first = own.draw(PIE, 'ekd-a');
	await expect(own.draw('pie\n  !!', 'ekd-b')).rejects.toThrow(/error/i);
	const third = await own.draw(PIE, 'ekd-a');
	expect(third).toEqual(await first);
	expect(own.started).toBe(2);
	await own.close();
});

describe('the cache', () => {
	const picture = { svg: '<svg id="ekd-abc"></svg>', width: 10, height: 20, letters: 16 };

	test('gives back what it keeps', () => {
		const place = join(folder(), 'new');
		writeCached('abc', picture, place);
		expect(readCached('abc', place)).toEqual(picture);
		expect(readCached('abd', place)).toBeUndefined();
	});

	test.each([
		'',
		'{',
		'null',
		'[]',
		'{"svg":1}',
		JSON.stringify({ ...picture, width: null }),
		'{"svg":"<svg abc',
	])('takes a damaged file (%s) for none', (text) => {
		const place = folder();
		writeFileSync(join(place, 'abc.json'), text);
		expect(readCached('abc', place)).toBeUndefined();
	});

	test('takes the picture of another diagram for none', () => {
		const place = folder();
		writeFileSync(join(place, 'abd.json'), JSON.stringify(picture));
		expect(readCached('abd', place)).toBeUndefined();
	});
});

describe('the figure', () => {
	const figure = (width: number, letters: number) =>
		figureOf({ hash: 'abc', svg: '<svg/>', width, height: 9, letters }, PIE, '/', 0);

	test('scrolls when its letters would get smaller than 10 px on a phone', () => {
		expect(figure(572, 16).classNames).toEqual(['ek-diagram']);
		expect(figure(573, 16).classNames).toEqual(['ek-diagram', 'ek-diagram-min-6']);
		expect(figure(573, 16).html).toContain(
			'tabindex="0" role="group" aria-label="Hours &amp; causes, scrolls sideways"',
		);
		expect(figure(704, 10).classNames).toEqual(['ek-diagram', 'ek-diagram-min-11']);
		expect(figure(9000, 10).classNames).toEqual(['ek-diagram', 'ek-diagram-min-30']);
	});

	test('has a rule for every class it may ask for', () => {
		const css = readFileSync('src/styles/diagrams.css', 'utf8');
		for (let step = 6; step <= 30; step++)
			expect(css).toContain(`.ek-diagram-min-${step} svg { min-width: ${step * 4}rem; }`);
	});
});

test('a page gives its pictures as files that follow the theme without an inline style', () => {
	const html = '<p/><svg class="icon"></svg><svg xmlns="x" id="ekd-0123456789ab" role="img"><g/></svg>';
	expect(standalonePictures(html)).toEqual([
		[
			'0123456789ab',
			'<?xml-stylesheet href="page.css"?><svg xmlns="x" id="ekd-0123456789ab" role="img"><g/></svg>\n',
		],
	]);
});
