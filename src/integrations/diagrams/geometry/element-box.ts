import { type Box, hull, type Point, union } from './box.ts';
import { IDENTITY, type Matrix, multiply, transformBox, transformOf } from './matrix.ts';
import { pathPoints } from './path-points.ts';
import { ownValue } from './style-lookup.ts';
import { layoutText } from './text-layout.ts';

/** The box of an SVG element in its own coordinates, without strokes, as `getBBox` gives it. Absent when nothing is drawn. */
export function elementBox(element: Element): Box | undefined {
	const n = (name: string) => numberOf(element, name);
	switch (element.localName) {
		case 'text':
			return layoutText(element, element).box;
		case 'tspan':
		case 'textPath':
			return spanBox(element);
		case 'rect':
		case 'image':
		case 'use':
		case 'foreignObject':
			return rectangle(element);
		case 'circle':
			return around(n('cx'), n('cy'), n('r'), n('r'));
		case 'ellipse':
			return around(n('cx'), n('cy'), n('rx'), n('ry'));
		case 'line':
			return hull([
				[n('x1'), n('y1')],
				[n('x2'), n('y2')],
			]);
		case 'polygon':
		case 'polyline':
			return hull(pointList(element.getAttribute('points') ?? ''));
		case 'path':
			return hull(pathPoints(element.getAttribute('d') ?? ''));
		case 'g':
		case 'svg':
		case 'a':
		case 'switch':
			return groupBox(element);
		default:
			return undefined;
	}
}

/** The transformation from the element's coordinates to those of the nearest svg, or of the page's root. */
export function screenMatrix(element: Element): Matrix {
	let matrix = IDENTITY;
	for (let at: Element | null = element; at && at.localName !== 'svg'; at = at.parentElement)
		matrix = multiply(transformOf(at), matrix);
	return matrix;
}

/** A numeric attribute; 0 where it is missing or not a number. */
export function numberOf(element: Element, name: string): number {
	return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}

const UNDRAWN = new Set(
	'defs marker style title desc clipPath linearGradient filter script metadata symbol'.split(' '),
);

function groupBox(group: Element): Box | undefined {
	let box: Box | undefined;
	for (const child of group.children) {
		if (UNDRAWN.has(child.localName) || ownValue(child, 'display') === 'none') continue;
		const inner = elementBox(child);
		const placed =
			child.localName === 'svg'
				? transformBox(inner, [1, 0, 0, 1, numberOf(child, 'x'), numberOf(child, 'y')])
				: inner;
		box = union(box, transformBox(placed, transformOf(child)));
	}
	return box;
}

function spanBox(span: Element): Box | undefined {
	const text = span.closest('text');
	return text ? layoutText(text, span).box : undefined;
}

function rectangle(element: Element): Box | undefined {
	const style = (element as SVGElement).style;
	const width = numberOf(element, 'width') || Number.parseFloat(style.width) || 0;
	const height = numberOf(element, 'height') || Number.parseFloat(style.height) || 0;
	if (element.localName === 'rect' && !width && !height) return undefined;
	const x = numberOf(element, 'x');
	const y = numberOf(element, 'y');
	return { x0: x, y0: y, x1: x + width, y1: y + height };
}

function around(cx: number, cy: number, rx: number, ry: number): Box {
	return { x0: cx - rx, y0: cy - ry, x1: cx + rx, y1: cy + ry };
}

function pointList(text: string): Point[] {
	const values = text
		.split(/[\s,]+/)
		.filter(Boolean)
		.map(Number);
	const points: Point[] = [];
	for (let i = 0; i + 1 < values.length; i += 2) points.push([values[i] ?? 0, values[i + 1] ?? 0]);
	return points;
}
