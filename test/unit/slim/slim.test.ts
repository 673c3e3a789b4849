import { expect, test } from 'vitest';
import { combined, relinked, sharedSheets } from '../../../src/integrations/slim/combine.ts';
import { forwardingScripts, withoutForwarding } from '../../../src/integrations/slim/forwarding.ts';
import { StyleClasses } from '../../../src/integrations/slim/style-attributes.ts';
import { propertiesRead, slimStylesheet, withoutUnread } from '../../../src/integrations/slim/stylesheet.ts';

const words = new Set(['used', 'p', 'nav']);

test('rules for classes and elements that stand nowhere go, the rest stays', () => {
	expect(slimStylesheet('.used{a:b}.gone{a:b}p .gone{a:b}nav>p{a:b}table{a:b}', words)).toBe(
		'.used{a:b}nav>p{a:b}',
	);
});

test('a class with a colon is looked for by its parts', () => {
	expect(slimStylesheet('.used\\:nav{a:b}.used\\:gone{a:b}', words)).toBe('.used\\:nav{a:b}');
});

test('a rule loses the selectors that cannot match and keeps the others', () => {
	expect(slimStylesheet('.used,.gone,*{a:b}', words)).toBe('.used,*{a:b}');
});

test('what stands inside of a function is left to the browser', () => {
	expect(slimStylesheet('p:not(.gone){a:b}:where(.gone) p{a:b}', words)).toBe(
		'p:not(.gone){a:b}:where(.gone) p{a:b}',
	);
});

test('rules inside of media queries and layers are looked at too', () => {
	expect(slimStylesheet('@media print{.gone{a:b}.used{a:b}}', words)).toBe('@media print{.used{a:b}}');
});

test('a value of the theme goes where ours, outside of layers, overrules it', () => {
	const css = '@layer theme{:root{--x:1;--y:2}}:root,:root[data-theme=light]{--x:3}';
	expect(slimStylesheet(css, words)).toBe('@layer theme{:root{--y:2}}:root,:root[data-theme=light]{--x:3}');
});

test('a value that ours sets only for one screen or one element stays in the theme', () => {
	const css = '@layer theme{:root{--x:1;--y:2}}@media print{:root{--x:3}}.used{--y:4}';
	expect(slimStylesheet(css, words)).toBe(css);
});

test('a style attribute becomes a class with the same declarations', () => {
	const styles = new StyleClasses();
	expect(styles.replace('<p class="a" style="--d:1">x</p><b style="--d:1">y</b><i>z</i>')).toBe(
		'<p class="a ek-s0">x</p><b class="ek-s0">y</b><i>z</i>',
	);
	expect(styles.css()).toBe('.ek-s0.ek-s0{--d:1}');
});

test('text that looks like an attribute is no attribute', () => {
	const html = '<pre>&lt;p style="x"&gt; style="y"</pre><p title="a > b" style="--d:2">x</p>';
	expect(new StyleClasses().replace(html)).toBe(
		'<pre>&lt;p style="x"&gt; style="y"</pre><p title="a > b" class="ek-s0">x</p>'.replace(
			'<p title="a > b" class="ek-s0">',
			'<p class="ek-s0" title="a > b">',
		),
	);
});

test('a custom property that nothing reads goes', () => {
	const css = ':root{--a:1;--b:2;--c:3;color:red}p{margin:var(--a)}';
	const read = new Set([...propertiesRead(css), ...propertiesRead("style.setProperty('--c', 1)")]);
	expect(withoutUnread(css, read)).toBe(':root{--a:1;--c:3;color:red}p{margin:var(--a)}');
});

test('sheets that nearly every page has become one, print last and under its media', () => {
	const page = (extra = '') =>
		`<link rel="stylesheet" href="/b/_astro/print.x.css" media="print"><link rel="stylesheet" href="/b/_astro/all.y.css">${extra}`;
	const pages = [
		...Array.from({ length: 12 }, () => page()),
		page('<link rel="stylesheet" href="/b/_astro/one.z.css">'),
	];
	const shared = sharedSheets(pages);
	expect(combined(shared, (sheet) => `/*${sheet}*/`)).toBe(
		'/*_astro/all.y.css*/@media print{/*_astro/print.x.css*/}',
	);
	expect(relinked(pages.at(-1) ?? '', shared, '_astro/common.css')).toBe(
		'<link rel="stylesheet" href="/b/_astro/common.css"><link rel="stylesheet" href="/b/_astro/one.z.css">',
	);
});

test('a script that only loads another one gives way to it, and each file is loaded once', () => {
	const forwards = forwardingScripts(
		new Map([
			['_astro/a.1.js', 'import"./shell.2.js";'],
			['_astro/b.1.js', 'import "./shell.2.js"\n'],
			['_astro/c.1.js', 'import{t as e}from"./shell.2.js";e()'],
			['_astro/shell.2.js', 'var e=1'],
		]),
	);
	expect([...forwards]).toEqual([
		['_astro/a.1.js', '_astro/shell.2.js'],
		['_astro/b.1.js', '_astro/shell.2.js'],
	]);
	const script = (file: string) => `<script type="module" src="/team/_astro/${file}"></script>`;
	const page = `<p>${script('a.1.js')}x${script('b.1.js')}${script('c.1.js')}y</p>`;
	expect(withoutForwarding(page, forwards)).toBe(`<p>${script('shell.2.js')}x${script('c.1.js')}y</p>`);
});
