import { type Box, union } from './box.ts';
import { fontSize, fontWeight, inheritedValue } from './style-lookup.ts';
import { metrics, textWidth } from './text-width.ts';

/** Where text stands: the box around it, absent without text, and the length it would be written in. */
export interface TextExtent {
	box: Box | undefined;
	width: number;
}

/** A stretch of text with one font. `x` counts from the start of its chunk. */
interface Run {
	x: number;
	y: number;
	width: number;
	/** Width of a space at its end, which does not count when the chunk ends there. */
	trailing: number;
	size: number;
	wanted: boolean;
}

/** Text from one absolute position to the next: what `text-anchor` applies to. */
interface Chunk {
	x: number;
	anchor: string;
	width: number;
	runs: Run[];
}

/**
 * Lays out a `text` element as browsers do: chunks by `x`, lines by `y` and `dy`, white space collapsed.
 * @param target the element that is asked about: `text` itself or a `tspan` in it
 */
export function layoutText(text: Element, target: Element): TextExtent {
	const chunks = new Typesetter(text, target).chunks;
	const shift = (size: number) => baselineShift(inheritedValue(text, 'dominant-baseline', 'auto'), size);
	let box: Box | undefined;
	let width = 0;
	for (const chunk of chunks) {
		const last = chunk.runs.at(-1);
		const length = chunk.width - (last?.trailing ?? 0);
		const start = chunk.x - length * (chunk.anchor === 'middle' ? 0.5 : chunk.anchor === 'end' ? 1 : 0);
		for (const run of chunk.runs.filter((one) => one.wanted)) {
			const runWidth = run === last ? run.width - run.trailing : run.width;
			const x0 = start + run.x;
			const y = run.y + shift(run.size);
			const [above, below] = lineHeights(run.size);
			width += runWidth;
			box = union(box, { x0, y0: y - above, x1: x0 + runWidth, y1: y + below });
		}
	}
	return { box, width };
}

class Typesetter {
	chunks: Chunk[] = [];
	#target: Element;
	#penX: number;
	#penY: number;
	#afterSpace = true;

	constructor(text: Element, target: Element) {
		this.#target = target;
		this.#penX = length(text, 'x', 1) ?? 0;
		this.#penY = length(text, 'y', 1) ?? 0;
		this.#walk(text, false);
	}

	#walk(element: Element, within: boolean): void {
		const wanted = within || element === this.#target;
		const size = fontSize(element);
		this.#place(element, size);
		for (const node of element.childNodes) {
			if (node.nodeType === 3) this.#write(node.nodeValue ?? '', element, size, wanted);
			else if (isElement(node) && /^(tspan|a|textPath)$/.test(node.localName)) this.#walk(node, wanted);
		}
	}

	#place(element: Element, size: number): void {
		const x = length(element, 'x', size);
		if (x !== undefined || !this.chunks.length) {
			const anchor = inheritedValue(element, 'text-anchor', 'start');
			this.chunks.push({ x: x ?? this.#penX, anchor, width: 0, runs: [] });
			this.#afterSpace = true;
		}
		this.#penY = length(element, 'y', size) ?? this.#penY;
		// A shift belongs to a character: where the first one has its own, that of the outer element is void.
		if (!startsWithShift(element)) this.#penY += length(element, 'dy', size) ?? 0;
		const chunk = this.chunks.at(-1);
		if (chunk) chunk.width += length(element, 'dx', size) ?? 0;
	}

	#write(raw: string, element: Element, size: number, wanted: boolean): void {
		const chunk = this.chunks.at(-1);
		const collapsed = raw.replace(/\s+/g, ' ');
		const text = this.#afterSpace ? collapsed.replace(/^ /, '') : collapsed;
		if (!text || !chunk) return;
		this.#afterSpace = text.endsWith(' ');
		const weight = fontWeight(element);
		const width = textWidth(text, size, weight);
		const trailing = this.#afterSpace ? textWidth(' ', size, weight) : 0;
		chunk.runs.push({ x: chunk.width, y: this.#penY, width, trailing, size, wanted });
		chunk.width += width;
	}
}

function startsWithShift(element: Element): boolean {
	const first = [...element.childNodes].find((node) => node.nodeType === 1 || node.nodeValue?.trim());
	return first !== undefined && isElement(first) && (first.hasAttribute('dy') || startsWithShift(first));
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** The first number of a length attribute in px; `em` is the size in px of one em. */
function length(element: Element, attribute: string, em: number): number | undefined {
	const [value = ''] = (element.getAttribute(attribute) ?? '').split(/[\s,]/);
	const number = Number.parseFloat(value);
	if (Number.isNaN(number)) return undefined;
	return value.endsWith('em') ? number * em : number;
}

/** Browsers round both parts of a line to whole pixels. */
function lineHeights(size: number): [above: number, below: number] {
	return [Math.round(metrics.ascent * size), Math.round(metrics.descent * size)];
}

function baselineShift(baseline: string, size: number): number {
	const [above, below] = lineHeights(size);
	if (baseline === 'middle') return (metrics.xHeight * size) / 2;
	if (baseline === 'central') return (above - below) / 2;
	if (baseline === 'hanging') return above * 0.8;
	if (/before-edge|text-top/.test(baseline)) return above;
	return /after-edge/.test(baseline) ? -below : 0;
}
