import type { Point } from './box.ts';

/** Steps along a curve. Sixteen keep the box of mermaid's curves within 0.01 px of Chromium's. */
const CURVE_STEPS = 16;
const ARC_STEPS = 24;

/** Points along a Bézier curve of any degree, its start left out. */
export function bezierPoints(start: Point, controls: readonly Point[]): Point[] {
	const points: Point[] = [];
	for (let step = 1; step <= CURVE_STEPS; step++)
		points.push(casteljau([start, ...controls], step / CURVE_STEPS));
	return points;
}

/** The ellipse of an `A` command, as the attribute gives it; `turn` in degrees. */
export interface Arc {
	rx: number;
	ry: number;
	turn: number;
	large: boolean;
	sweep: boolean;
}

/**
 * Points along an elliptical arc, its start left out.
 * The steps from end points to the centre are those of SVG 1.1, appendix F.6.5.
 */
export function arcPoints(start: Point, { rx, ry, turn, large, sweep }: Arc, end: Point): Point[] {
	const [x1, y1] = start;
	const [x2, y2] = end;
	if (!rx || !ry || (x1 === x2 && y1 === y2)) return [end];
	const phi = (turn * Math.PI) / 180;
	const cos = Math.cos(phi);
	const sin = Math.sin(phi);
	const px = (cos * (x1 - x2)) / 2 + (sin * (y1 - y2)) / 2;
	const py = (-sin * (x1 - x2)) / 2 + (cos * (y1 - y2)) / 2;
	const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
	const a = Math.abs(rx) * grow;
	const b = Math.abs(ry) * grow;
	const below = (a * py) ** 2 + (b * px) ** 2;
	const root = Math.sqrt(Math.max(0, ((a * b) ** 2 - below) / below)) * (large === sweep ? -1 : 1);
	const cx = (root * a * py) / b;
	const cy = (-root * b * px) / a;
	const from = Math.atan2((py - cy) / b, (px - cx) / a);
	let angle = Math.atan2((-py - cy) / b, (-px - cx) / a) - from;
	if (sweep && angle < 0) angle += 2 * Math.PI;
	if (!sweep && angle > 0) angle -= 2 * Math.PI;
	const middleX = cos * cx - sin * cy + (x1 + x2) / 2;
	const middleY = sin * cx + cos * cy + (y1 + y2) / 2;
	return Array.from({ length: ARC_STEPS }, (_, step): Point => {
		const at = from + (angle * (step + 1)) / ARC_STEPS;
		const ex = a * Math.cos(at);
		const ey = b * Math.sin(at);
		return [middleX + ex * cos - ey * sin, middleY + ex * sin + ey * cos];
	});
}

function casteljau(points: Point[], share: number): Point {
	let level = points;
	while (level.length > 1) {
		level = level.slice(1).map((to, i): Point => {
			const from = level[i] ?? to;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		});
	}
	return level[0] ?? [0, 0];
}
