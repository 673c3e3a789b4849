import { optimize } from 'svgo';
import { escapeHtml } from './escape-html.ts';

/** The same stack as `--ek-font`: a picture opened on its own has no style sheet for its text. */
const FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";

/** What must never reach a page: unfinished numbers, and whatever the content policy refuses. */
const FORBIDDEN = /NaN|undefined|Infinity|<style|<script|<foreignObject|\sstyle=|\son\w+=/;

/** A finished picture, its natural size and that of its smallest letters, in px. */
export interface Picture {
	svg: string;
	width: number;
	height: number;
	letters: number;
}

/**
 * Writes the final svg element around the merged content.
 * @param id unique on the page; the ids of title and description start with it
 * @throws when something is in it that a page must not carry
 */
export function composeSvg(merged: Element, id: string, title: string, description: string): Picture {
	const [x = 0, y = 0, width = 0, height = 0] = (merged.getAttribute('viewBox') ?? '')
		.split(/\s+/)
		.map((value) => Number(Number(value).toFixed(1)));
	if (!(width > 0 && height > 0)) throw new Error('The picture has no size.');
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		id,
		viewBox: `${x} ${y} ${width} ${height}`,
		width: Math.ceil(width),
		height: Math.ceil(height),
		role: 'img',
		'aria-labelledby': `${id}-t`,
		'aria-describedby': `${id}-d`,
		fill: merged.getAttribute('fill') ?? '',
		'font-size': merged.getAttribute('font-size') ?? '16',
		'font-family': FONTS,
	};
	const head = Object.entries(attributes).filter(([, value]) => value !== '');
	const opening = head.map(([name, value]) => `${name}="${escapeHtml(String(value))}"`).join(' ');
	const inner = merged.innerHTML.replace(/\s*xmlns(:xlink)?="[^"]*"/g, '').replaceAll('xlink:href=', 'href=');
	const names = `<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>`;
	// Before svgo, which would silently leave out a path with a broken number. Words of labels are free.
	const [forbidden] = inner.replace(/>[^<]+/g, '>').match(FORBIDDEN) ?? [];
	if (forbidden) throw new Error(`The picture contains "${forbidden.trim()}".`);
	const svg = shrink(`<svg ${opening}>${names}${inner}</svg>`);
	return { svg, width, height, letters: smallestLetters(merged) };
}

function smallestLetters(svg: Element): number {
	const texts = [...svg.querySelectorAll('text,tspan')].filter((element) => element.textContent.trim());
	const sizes = [svg, ...texts].map((element) => Number.parseFloat(element.getAttribute('font-size') ?? ''));
	return Math.min(16, ...sizes.filter((size) => size > 0));
}

/** svgo with what would break references, names or `light-dark()` switched off. A tenth of a px is precise enough. */
function shrink(svg: string): string {
	const overrides = {
		cleanupIds: false,
		removeDesc: false,
		convertShapeToPath: false,
		removeUnknownsAndDefaults: false,
		mergePaths: false,
		convertColors: false,
	} as const;
	return optimize(svg, { floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides } }] })
		.data;
}
