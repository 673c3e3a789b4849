import type { Point } from './box.ts';
import { arcPoints, bezierPoints } from './curve-points.ts';

/** Points along a path: the ends of its lines and samples of its curves. */
export function pathPoints(d: string): Point[] {
	const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
	const pen = new Pen();
	let at = 0;
	let command = '';
	while (at < tokens.length) {
		const token = tokens[at] ?? '';
		if (/[a-zA-Z]/.test(token)) {
			command = token;
			at++;
		}
		const count = ARGUMENTS[command.toUpperCase()];
		if (count === undefined) {
			at++;
			continue;
		}
		pen.draw(command, tokens.slice(at, at + count).map(Number));
		at += count;
		// After the first pair of a move, further pairs are lines.
		if (command === 'M') command = 'L';
		if (command === 'm') command = 'l';
		if (count === 0) command = '';
	}
	return pen.points;
}

/** Length of a path in px, along its sampled points. */
export function pathLength(points: readonly Point[]): number {
	return points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0);
}

/** The point at a distance along the path; its end where the path is shorter. */
export function pointAlong(points: readonly Point[], length: number): Point {
	let left = length;
	for (const [i, to] of points.entries()) {
		const from = points[i - 1] ?? to;
		const step = distance(from, to);
		if (step > 0 && left <= step)
			return [from[0] + ((to[0] - from[0]) * left) / step, from[1] + ((to[1] - from[1]) * left) / step];
		left -= step;
	}
	return points.at(-1) ?? [0, 0];
}

/** How many numbers each command takes. */
const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

class Pen {
	points: Point[] = [];
	#here: Point = [0, 0];
	#start: Point = [0, 0];
	#control: Point = [0, 0];

	draw(command: string, values: number[]): void {
		const [v0 = 0, , v2 = 0, v3 = 0, v4 = 0] = values;
		const upper = command.toUpperCase();
		const from: Point = command === upper ? [0, 0] : this.#here;
		const pairs = upper === 'A' ? pairsOf(values.slice(5), from) : pairsOf(values, from);
		const [first = this.#here] = pairs;
		const end = pairs.at(-1) ?? this.#here;
		if (upper === 'M') this.#start = first;
		if (upper === 'M' || upper === 'L') this.#to([end]);
		else if (upper === 'H') this.#to([[v0 + from[0], this.#here[1]]]);
		else if (upper === 'V') this.#to([[this.#here[0], v0 + from[1]]]);
		else if (upper === 'Z') this.#to([this.#start]);
		else if (upper === 'A')
			this.#to(
				arcPoints(
					this.#here,
					{ rx: v0, ry: values[1] ?? 0, turn: v2, large: v3 === 1, sweep: v4 === 1 },
					end,
				),
			);
		else {
			const controls = upper === 'S' || upper === 'T' ? [this.#mirrored(), ...pairs] : pairs;
			const curve = bezierPoints(this.#here, controls);
			this.#control = controls.at(-2) ?? end;
			this.#to(curve);
		}
	}

	#to(points: Point[]): void {
		this.points.push(...points);
		this.#here = points.at(-1) ?? this.#here;
	}

	#mirrored(): Point {
		return [2 * this.#here[0] - this.#control[0], 2 * this.#here[1] - this.#control[1]];
	}
}

function pairsOf(values: number[], [dx, dy]: Point): Point[] {
	const pairs: Point[] = [];
	for (let i = 0; i + 1 < values.length; i += 2)
		pairs.push([(values[i] ?? 0) + dx, (values[i + 1] ?? 0) + dy]);
	return pairs;
}

function distance(a: Point, b: Point): number {
	return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
