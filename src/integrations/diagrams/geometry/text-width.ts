import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';

/**
 * Diagrams are drawn with the reader's system font and measured with Inter, so every measured width is this much wider.
 * Of the common system fonts Segoe UI, Roboto, Arial and Liberation Sans are narrower than Inter, Noto Sans and
 * San Francisco about as wide; DejaVu Sans is 10 to 13 % wider and still stays inside, thanks to the padding of the boxes.
 */
export const SLACK = 1.08;

/** Inter's metrics as shares of the font size: above the baseline, below it, and the height of an x. */
export interface FontMetrics {
	ascent: number;
	descent: number;
	xHeight: number;
}

const folder = join(
	dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json')),
	'files',
);
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const load = (weight: 400 | 700) =>
	subsets.map((subset) =>
		fontkit.create(readFileSync(join(folder, `inter-${subset}-${weight}-normal.woff2`))),
	);
const regular = load(400);
const bold = load(700);
const widths = new Map<string, number>();

/** Metrics of the measuring font. */
export const metrics: FontMetrics = metricsOf(regular[0]);

/**
 * Width of one line of text, slack included.
 * @param size font size in px
 * @param weight CSS weight; 600 and more is measured as bold
 * @returns px; characters outside of Inter count as one em (CJK, emoji) or 0.6 em
 */
export function textWidth(text: string, size: number, weight = 400): number {
	if (!text) return 0;
	const heavy = weight >= 600;
	const key = `${heavy}|${text}`;
	const known = widths.get(key);
	const ems = known ?? emsOf(text, heavy ? bold : regular);
	if (known === undefined) widths.set(key, ems);
	return ems * size * SLACK;
}

function emsOf(text: string, fonts: fontkit.Font[]): number {
	let ems = 0;
	let run = '';
	let font: fontkit.Font | undefined;
	const flush = () => {
		if (run && font) ems += font.layout(run).advanceWidth / font.unitsPerEm;
		run = '';
	};
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		// Stay in the font of the run while it can: kerning does not cross fonts.
		const next = font?.hasGlyphForCodePoint(point)
			? font
			: fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
		if (next !== font) flush();
		font = next;
		if (next) run += character;
		else ems += point > 0x2e80 ? 1 : 0.6;
	}
	flush();
	return ems;
}

function metricsOf(font: fontkit.Font | undefined): FontMetrics {
	if (!font) throw new Error('Inter has no latin subset.');
	const em = font.unitsPerEm;
	return { ascent: font.ascent / em, descent: -font.descent / em, xHeight: font.xHeight / em };
}
