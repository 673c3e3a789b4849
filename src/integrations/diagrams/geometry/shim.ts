import type { DOMWindow } from 'jsdom';
import type { Box } from './box.ts';
import { elementBox, screenMatrix } from './element-box.ts';
import { transformBox } from './matrix.ts';
import { pathLength, pathPoints, pointAlong } from './path-points.ts';
import { fontSize, fontWeight } from './style-lookup.ts';
import { layoutText } from './text-layout.ts';
import { textWidth } from './text-width.ts';

/** The page that mermaid believes to be in, px. Only kinds that fill their container would notice. */
const PAGE = { x: 0, y: 0, width: 1200, height: 800 };
const HTML_LINE = 1.5;

/** Adds to a jsdom window what it lacks for mermaid: the geometry of SVG elements, of text and of a page. */
export function installGeometry(window: DOMWindow): void {
	Object.assign(window.SVGElement.prototype, {
		getBBox(this: Element) {
			return rectangle(elementBox(this));
		},
		getComputedTextLength(this: Element) {
			return layoutText(this.closest('text') ?? this, this).width;
		},
		getSubStringLength(this: Element, from: number, count: number) {
			return textWidth(this.textContent.slice(from, from + count), fontSize(this), fontWeight(this));
		},
		getTotalLength(this: Element) {
			return pathLength(pathPoints(this.getAttribute('d') ?? ''));
		},
		getPointAtLength(this: Element, length: number) {
			const [x, y] = pointAlong(pathPoints(this.getAttribute('d') ?? ''), length);
			return { x, y };
		},
		getCTM: transformation,
		getScreenCTM: transformation,
	});
	Object.assign(window.Element.prototype, {
		getBoundingClientRect(this: Element) {
			if (this instanceof window.SVGElement)
				return clientRectangle(rectangle(transformBox(elementBox(this), screenMatrix(this))));
			return clientRectangle(this.textContent && this !== window.document.body ? htmlText(this) : PAGE);
		},
	});
	for (const [name, value] of [
		['offsetWidth', PAGE.width],
		['clientWidth', PAGE.width],
		['offsetHeight', PAGE.height],
		['clientHeight', PAGE.height],
	] as const)
		Object.defineProperty(window.HTMLElement.prototype, name, { configurable: true, get: () => value });
}

interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Browsers hand out single-precision boxes; with doubles some edges end beside their node and bend. */
function rectangle(box: Box | undefined): Rectangle {
	if (!box) return { x: 0, y: 0, width: 0, height: 0 };
	const [x, y] = [Math.fround(box.x0), Math.fround(box.y0)];
	return {
		x,
		y,
		width: Math.fround(Math.fround(box.x1) - x),
		height: Math.fround(Math.fround(box.y1) - y),
	};
}

function clientRectangle({ x, y, width, height }: Rectangle) {
	return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

function transformation(this: Element) {
	const [a, b, c, d, e, f] = screenMatrix(this);
	return { a, b, c, d, e, f };
}

/** HTML labels are off; what is measured as HTML all the same is one or more lines of plain text. */
function htmlText(element: Element): Rectangle {
	const size = fontSize(element);
	const lines = element.innerHTML.split(/<br\s*\/?>/).map((line) => line.replace(/<[^>]+>/g, ''));
	const width = Math.max(...lines.map((line) => textWidth(line, size, fontWeight(element))));
	return { x: 0, y: 0, width, height: lines.length * size * HTML_LINE };
}
