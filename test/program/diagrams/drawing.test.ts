import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readDiagram } from '../../../src/content-files/diagram-text.ts';
import { drawDiagram } from '../../../src/integrations/diagrams/diagram.ts';
import { DIAGRAM_BUDGET } from '../../../src/integrations/diagrams/files.ts';
import type { Picture } from '../../../src/integrations/diagrams/svg/compose.ts';
import { palettes } from '../../../src/integrations/diagrams/theme/palette.ts';
import { contrast } from '../../support/contrast.ts';
import { labelsIn } from '../../support/diagram-labels.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = 'test/fixtures/diagrams';
const kinds = readdirSync(folder)
	.filter((file) => file.endsWith('.mmd'))
	.map((file) => file.replace('.mmd', ''));
const source = (kind: string) => readFileSync(`${folder}/${kind}.mmd`, 'utf8');

test('there is a fixture for each of the nine kinds', () => {
	expect(kinds.map((kind) => readDiagram(source(kind)).kind).sort()).toEqual([
		...['flowchart', 'gantt', 'mindmap', 'pie', 'quadrantChart', 'sequenceDiagram', 'stateDiagram-v2'],
		...['timeline', 'xychart'],
	]);
});

describe.each(kinds)('%s', (kind) => {
	let picture: Picture;
	let svg: Element;

	beforeAll(async () => {
		picture = await drawDiagram(source(kind), 'ekd-golden');
		svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
	});

	test('is the picture that was looked at', async () => {
		await expect(`${picture.svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
			`../../../${folder}/${kind}.svg`,
		);
	});

	test('has a name and a description, and no second use of an id', () => {
		const { title, description } = readDiagram(source(kind));
		const text = (attribute: string) =>
			svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`)?.textContent;
		expect([text('aria-labelledby'), text('aria-describedby')]).toEqual([title, description]);
		const ids = [...svg.querySelectorAll('[id]')].map((element) => element.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !id.startsWith('ekd-golden'))).toEqual([]);
	});

	test('refers only to what it holds', () => {
		const used = [...picture.svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
			([, a, b]) => a ?? b ?? '',
		);
		expect(used.filter((id) => !svg.querySelector(`[id="${id}"]`))).toEqual([]);
	});

	test('carries nothing that the policy refuses, and no broken number', () => {
		expect(picture.svg).not.toMatch(/NaN|undefined|Infinity|<style|<script|foreignObject|\sstyle=|\sclass=/);
		expect(svg.querySelector('parsererror')).toBeNull();
	});

	test('uses the colours of the palette, each in both themes', () => {
		const allowed = { light: new Set(colours('light')), dark: new Set(colours('dark')) };
		for (const [, value = ''] of picture.svg.matchAll(/(?:fill|stroke|stop-color)="([^"]+)"/g)) {
			if (value === 'none') continue;
			const [, light = value, dark = value] = value.match(/^light-dark\((.+),(.+)\)$/) ?? [];
			expect([light, allowed.light.has(light), dark, allowed.dark.has(dark)]).toEqual([
				light,
				true,
				dark,
				true,
			]);
		}
	});

	test('writes text in the text colour', () => {
		const fill = `light-dark(${palettes.light.text},${palettes.dark.text})`;
		for (const text of [...svg.querySelectorAll('text,tspan')].filter(holdsText))
			expect(text.closest('[fill]')?.getAttribute('fill')).toBe(fill);
	});

	test('takes at most 8 KiB', () => {
		expect(brotliCompressSync(picture.svg).length).toBeLessThan(DIAGRAM_BUDGET);
	});
});

/** How many labels stand in a box of their own; the other kinds have theirs beside their marks. */
test.each([
	['flowchart', 10],
	['state', 13],
	['mindmap', 17],
	['timeline', 15],
])('%s keeps its %i labels inside their boxes', (kind, count) => {
	const svg = readFileSync(`${folder}/${kind}.svg`, 'utf8');
	const labels = labelsIn(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
	expect(labels.filter(({ inside }) => !inside).map(({ text }) => text.trim())).toEqual([]);
	expect(labels.length).toBe(count);
});

test('a second run gives the same picture, whatever was drawn in between', async () => {
	for (const kind of ['mindmap', 'flowchart']) {
		const { svg } = await drawDiagram(source(kind), 'ekd-golden');
		expect(`${svg.replaceAll('><', '>\n<')}\n`).toBe(readFileSync(`${folder}/${kind}.svg`, 'utf8'));
	}
});

test('text has 4.5:1 on every fill, and lines 3:1 on the page', () => {
	for (const p of [palettes.light, palettes.dark]) {
		const fills = [p.bg, p.surface, p.sunken, p.accentLow, p.changeLow, p.doneLow, p.failedLow, ...p.tints];
		for (const fill of fills) expect(contrast(p.text, fill)).toBeGreaterThan(4.5);
		for (const line of [p.lineStrong, p.text2, p.accent, p.change, p.changeLine, p.done, p.failed])
			expect(contrast(line, p.bg)).toBeGreaterThan(3);
		// A line of a chart crosses its bars.
		expect(contrast(p.text, p.lineStrong)).toBeGreaterThan(3);
	}
});

function colours(mode: 'light' | 'dark'): string[] {
	return Object.values(palettes[mode]).flat();
}

function holdsText(element: Element): boolean {
	return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
