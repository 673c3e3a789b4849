import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { normalColour } from '../../../src/integrations/diagrams/svg/colour.ts';
import { composeSvg } from '../../../src/integrations/diagrams/svg/compose.ts';
import { inlineCss } from '../../../src/integrations/diagrams/svg/inline-css.ts';
import { mergeThemes } from '../../../src/integrations/diagrams/svg/merge-themes.ts';
import { tidySvg } from '../../../src/integrations/diagrams/svg/tidy.ts';
import { TOKENS } from '../../../src/integrations/diagrams/theme/palette.ts';

const { document } = new JSDOM('').window;

function svg(inner: string, attributes = ''): Element {
	const host = document.createElement('div');
	host.innerHTML = `<svg ${attributes}>${inner}</svg>`;
	document.body.replaceChildren(host);
	return host.children[0] ?? host;
}

describe('the style sheet becomes attributes', () => {
	const fill = (css: string, rect = '<rect id="r" class="c"/>') => {
		const element = svg(`<style>${css}</style>${rect}`);
		inlineCss(element);
		expect(element.querySelector('style,[style]')).toBeNull();
		return element.querySelector('rect')?.getAttribute('fill');
	};

	test('by specificity, then by order', () => {
		expect(fill('.c{fill:red}rect{fill:blue}')).toBe('red');
		expect(fill('.c{fill:red}.c{fill:blue}')).toBe('blue');
		expect(fill('#r{fill:red}svg .c{fill:blue}')).toBe('red');
	});

	test('a style attribute is above the sheet, and !important above both', () => {
		expect(fill('#r{fill:red}', '<rect id="r" style="fill:green"/>')).toBe('green');
		expect(fill('.c{fill:red!important}', '<rect class="c" style="fill:green"/>')).toBe('red');
	});

	test('what is no attribute of SVG, and what hides in at-rules, is left out', () => {
		const element = svg('<style>@keyframes x{from{fill:red}}rect{animation:x 1s;fill:blue}</style><rect/>');
		inlineCss(element);
		expect(element.innerHTML).toBe('<rect fill="blue"></rect>');
	});
});

test('two themes become one picture, and equal colours stay as they are', () => {
	const light = svg('<rect fill="#fff" stroke="rgb(0, 0, 0)"/><path fill="none"/>');
	mergeThemes(light, svg('<rect fill="#111111" stroke="#000"/><path fill="none"/>'));
	expect(light.innerHTML).toBe(
		'<rect fill="light-dark(#ffffff,#111111)" stroke="#000000"></rect><path fill="none"></path>',
	);
	expect(() => mergeThemes(light, svg('<rect/>'))).toThrow('differ (3 and 2 elements)');
});

test.each([
	['#FFF', '#ffffff'],
	['rgb(255, 0, 10)', '#ff000a'],
	['rgba(255,0,10,.5)', '#ff000a80'],
	['hsl(120, 100%, 25%)', '#008000'],
	['url(#a)', 'url(#a)'],
	['none', 'none'],
])('the colour %s is %s', (value, normal) => {
	expect(normalColour(value)).toBe(normal);
});

test('tidying joins words, rounds numbers and drops what nobody refers to', () => {
	const words =
		'<tspan class="w" font-weight="normal">On</tspan><tspan class="w" font-weight="normal"> call</tspan>';
	const element = svg(
		`<title>t</title><defs><marker id="used"><path d="M0 0"/></marker><marker id="not"/></defs><g id="x" class="a"></g>` +
			`<path id="p" d="M1.23456 2" marker-end="url(#used)" marker-start="url(#gone)"/><text>${words}</text>`,
	);
	tidySvg(element);
	expect(element.innerHTML).toBe(
		'<defs><marker id="used"><path d="M0 0"></path></marker></defs>' +
			'<path d="M1.23 2" marker-end="url(#used)"></path><text>On call</text>',
	);
});

test('a picture without size, or with something that a page refuses, is no picture', () => {
	const compose = (inner: string, box = 'viewBox="0 0 10 10"') =>
		composeSvg(svg(inner, box), 'ekd-x', 'T', 'D');
	expect(() => compose('<rect/>', 'viewBox="0 0 NaN 1"')).toThrow('The picture has no size.');
	expect(() => compose('<path d="M0 NaN"/>')).toThrow('The picture contains "NaN".');
	expect(() => compose('<foreignObject width="1" height="1"><p>x</p></foreignObject>')).toThrow(
		'"<foreignObject"',
	);
	expect(
		composeSvg(svg('<text font-size="11">a</text>', 'viewBox="0 0 10 10"'), 'ekd-x', 'NaN & "co"', '<style'),
	).toMatchObject({
		...{ width: 10, height: 10, letters: 11 },
		svg: expect.stringContaining(
			'<title id="ekd-x-t">NaN &amp; &quot;co&quot;</title><desc id="ekd-x-d">&lt;style</desc>',
		),
	});
});

test('the palette repeats the tokens of the site', () => {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	for (const [name, [light, dark]] of Object.entries(TOKENS)) {
		const token = name.replace(/[A-Z]|(?<=text)\d/g, (part) => `-${part.toLowerCase()}`);
		expect(css).toContain(`--ek-${token}: light-dark(${light}, ${dark})`);
	}
});
