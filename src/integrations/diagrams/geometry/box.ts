/** A rectangle by its corners, in px of the element's own coordinates. */
export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** A point as [x, y]. */
export type Point = readonly [x: number, y: number];

/** The smallest box around both; an absent one counts for nothing. */
export function union(a: Box | undefined, b: Box | undefined): Box | undefined {
	if (!a || !b) return a ?? b;
	return {
		x0: Math.min(a.x0, b.x0),
		y0: Math.min(a.y0, b.y0),
		x1: Math.max(a.x1, b.x1),
		y1: Math.max(a.y1, b.y1),
	};
}

/** The smallest box around points; absent without points. */
export function hull(points: readonly Point[]): Box | undefined {
	let box: Box | undefined;
	for (const [x, y] of points) box = union(box, { x0: x, y0: y, x1: x, y1: y });
	return box;
}
