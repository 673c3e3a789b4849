import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { hull } from '../../../src/integrations/diagrams/geometry/box.ts';
import { elementBox } from '../../../src/integrations/diagrams/geometry/element-box.ts';
import { multiply, transformOf } from '../../../src/integrations/diagrams/geometry/matrix.ts';
import {
	pathLength,
	pathPoints,
	pointAlong,
} from '../../../src/integrations/diagrams/geometry/path-points.ts';
import { layoutText } from '../../../src/integrations/diagrams/geometry/text-layout.ts';
import { SLACK, textWidth } from '../../../src/integrations/diagrams/geometry/text-width.ts';

const { document } = new JSDOM('').window;

function svg(inner: string): Element {
	const host = document.createElement('div');
	host.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
	return host.firstElementChild?.lastElementChild ?? host;
}

/** A box with its numbers rounded to a hundredth. */
function boxOf(inner: string): number[] | undefined {
	const box = elementBox(svg(inner));
	return box && [box.x0, box.y0, box.x1, box.y1].map((value) => Math.round(value * 100) / 100 + 0);
}

describe('paths', () => {
	test('a relative square', () => {
		expect(boxOf('<path d="M10 20h30v-5l-10 2z"/>')).toEqual([10, 15, 40, 20]);
	});

	test('further pairs of a move are lines, relative ones too', () => {
		expect(pathPoints('m1 1 2 0 0 3')).toEqual([
			[1, 1],
			[3, 1],
			[3, 4],
		]);
	});

	test('half a circle reaches its radius on one side only', () => {
		expect(boxOf('<path d="M0 0A10 10 0 0 1 20 0"/>')).toEqual([0, -10, 20, 0]);
		expect(boxOf('<path d="M0 0A10 10 0 0 0 20 0"/>')).toEqual([0, 0, 20, 10]);
	});

	test('an arc that is too small for its ends grows', () => {
		expect(boxOf('<path d="M0 0A1 1 0 0 1 20 0"/>')).toEqual([0, -10, 20, 0]);
	});

	test('a cubic curve bends to three quarters of its controls, and a smooth one goes on', () => {
		expect(boxOf('<path d="M0 0C0 8 10 8 10 0"/>')).toEqual([0, 0, 10, 6]);
		expect(boxOf('<path d="M0 0C0 8 10 8 10 0S20 -8 20 0"/>')).toEqual([0, -6, 20, 6]);
	});

	test('a quadratic curve bends to half of its control, and a smooth one goes on', () => {
		expect(boxOf('<path d="M0 0Q5 8 10 0T20 0"/>')).toEqual([0, -4, 20, 4]);
	});

	test('length and points along a corner', () => {
		const corner = pathPoints('M0 0H3V4');
		expect(pathLength(corner)).toBe(7);
		expect([pointAlong(corner, 5), pointAlong(corner, 99)]).toEqual([
			[3, 2],
			[3, 4],
		]);
	});

	test('moving a path moves its box', () => {
		const offset = fc.integer({ min: -500, max: 500 });
		fc.assert(
			fc.property(offset, offset, (dx, dy) => {
				const at = hull(pathPoints('m0 0c3 9 8-9 11 0a4 6 30 1 0 5 5'));
				const moved = hull(pathPoints(`m${dx} ${dy}c3 9 8-9 11 0a4 6 30 1 0 5 5`));
				expect(moved?.x0).toBeCloseTo((at?.x0 ?? 0) + dx, 6);
				expect(moved?.y1).toBeCloseTo((at?.y1 ?? 0) + dy, 6);
			}),
		);
	});
});

describe('boxes', () => {
	test('a turned group, and nothing from definitions or hidden parts', () => {
		const drawn = '<rect x="1" y="0" width="4" height="2" transform="rotate(90)"/>';
		const undrawn = '<defs><rect width="99" height="99"/></defs><g display="none"><circle r="99"/></g>';
		expect(boxOf(`<g>${drawn}${undrawn}</g>`)).toEqual([-2, 1, 0, 5]);
	});

	test('simple shapes', () => {
		expect(boxOf('<circle cx="5" cy="6" r="2"/>')).toEqual([3, 4, 7, 8]);
		expect(boxOf('<polygon points="0,0 4,1 2,5"/>')).toEqual([0, 0, 4, 5]);
		expect(boxOf('<line x1="4" y1="1" x2="0" y2="3"/>')).toEqual([0, 1, 4, 3]);
		expect(boxOf('<g/>')).toBeUndefined();
	});

	test('transforms apply from the right', () => {
		const both = transformOf(svg('<g transform="translate(10,5) scale(2)"/>'));
		expect(both).toEqual(multiply([1, 0, 0, 1, 10, 5], [2, 0, 0, 2, 0, 0]));
		expect(both).toEqual([2, 0, 0, 2, 10, 5]);
	});
});

describe('text', () => {
	test('is measured with slack, in proportion to its size', () => {
		// Inter's space is 0.28125 em wide.
		expect(textWidth(' ', 16)).toBeCloseTo(0.28125 * 16 * SLACK, 1);
		expect(textWidth('Runbook', 32)).toBeCloseTo(2 * textWidth('Runbook', 16), 6);
		expect(textWidth('Runbook', 16, 700)).toBeGreaterThan(textWidth('Runbook', 16));
		expect([textWidth('', 16), textWidth('漢', 10)]).toEqual([0, 10 * SLACK]);
	});

	test('anchors, lines and collapsed space', () => {
		const width = textWidth('On call', 16);
		const middle = layoutText(svg('<text x="100" text-anchor="middle">On   call </text>'), svg('<g/>'));
		expect(middle.box).toBeUndefined();
		const text = svg('<text x="100" text-anchor="middle">On   call </text>');
		expect(layoutText(text, text).box).toEqual({ x0: 100 - width / 2, x1: 100 + width / 2, y0: -16, y1: 4 });
		expect(
			boxOf('<text><tspan x="0" dy="1em">a</tspan><tspan x="0" dy="1em">a</tspan></text>')?.slice(1),
		).toEqual([0, expect.any(Number), 36]);
	});

	test('a shift of the first character is that of the innermost element', () => {
		expect(boxOf('<text dy="1em"><tspan dy="1em">a</tspan></text>')).toEqual(
			boxOf('<text dy="1em">a</text>'),
		);
	});

	test('sizes come from the sheet, by specificity, and in em of the parent', () => {
		const box = (css: string, text: string) => {
			const host = document.createElement('div');
			host.innerHTML = `<svg><style>${css}</style><g class="a">${text}</g></svg>`;
			const element = host.querySelector('text');
			return element ? layoutText(element, element).width : 0;
		};
		const at = (size: number) => textWidth('x', size);
		expect(box('.a text{font-size:20px}text{font-size:10px}', '<text>x</text>')).toBeCloseTo(at(20));
		expect(box('.a{font-size:20px}', '<text font-size="0.5em">x</text>')).toBeCloseTo(at(10));
		expect(box('text{font-size:20px}', '<text style="font-size:8px">x</text>')).toBeCloseTo(at(8));
	});
});
