import { type Box, hull, type Point } from './box.ts';

/** An SVG transformation a, b, c, d, e, f, as in `matrix(…)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transformation that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The `transform` attribute of an element; functions that mermaid does not use are left out. */
export function transformOf(element: Element): Matrix {
	let matrix = IDENTITY;
	const text = element.getAttribute('transform') ?? '';
	for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		const values = list
			.split(/[\s,]+/)
			.filter(Boolean)
			.map(Number.parseFloat);
		matrix = multiply(matrix, primitive(name, values));
	}
	return matrix;
}

/** The box around a transformed box. */
export function transformBox(box: Box | undefined, matrix: Matrix): Box | undefined {
	if (!box || matrix === IDENTITY) return box;
	const { x0, y0, x1, y1 } = box;
	const corners: Point[] = [
		[x0, y0],
		[x1, y0],
		[x0, y1],
		[x1, y1],
	];
	const [a, b, c, d, e, f] = matrix;
	return hull(corners.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]));
}

function primitive(name: string, [v0 = 0, v1, v2 = 0, v3 = 0, v4 = 0, v5 = 0]: number[]): Matrix {
	if (name === 'translate') return [1, 0, 0, 1, v0, v1 ?? 0];
	if (name === 'scale') return [v0, 0, 0, v1 ?? v0, 0, 0];
	if (name === 'matrix') return [v0, v1 ?? 0, v2, v3, v4, v5];
	if (name !== 'rotate') return IDENTITY;
	const angle = (v0 * Math.PI) / 180;
	const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
	if (v1 === undefined) return turn;
	return multiply(multiply([1, 0, 0, 1, v1, v2], turn), [1, 0, 0, 1, -v1, -v2]);
}
