import type { Box } from '../../src/integrations/diagrams/geometry/box.ts';
import { elementBox } from '../../src/integrations/diagrams/geometry/element-box.ts';
import { transformBox, transformOf } from '../../src/integrations/diagrams/geometry/matrix.ts';

/** A label with a shape of its own around it. */
export interface Label {
	text: string;
	inside: boolean;
}

/** Pictures are precise to a tenth of a px. */
const TOLERANCE = 0.2;

/** The labels that stand in a shape: one text and one shape in a group. Widths are those of Inter with the slack. */
export function labelsIn(svg: Element): Label[] {
	return [...svg.querySelectorAll('text')].flatMap((text) => {
		const shape = shapeOf(text);
		const label = placed(text);
		const around = shape && placed(shape);
		if (!label || !around) return [];
		const inside = shape.localName === 'polygon' ? inDiamond(label, around) : inBox(label, around);
		return [{ text: text.textContent, inside }];
	});
}

/** The shape beside a text that is alone in its group, or the group that a timeline puts before it. */
function shapeOf(text: Element): Element | undefined {
	const beside = [...(text.parentElement?.children ?? [])];
	const before = text.previousElementSibling;
	if (before?.localName === 'g' && before.firstElementChild?.localName === 'path') return before;
	if (beside.filter((element) => element.localName === 'text').length > 1) return undefined;
	return beside.find((element) => /^(rect|polygon|circle|path)$/.test(element.localName));
}

function placed(element: Element): Box | undefined {
	return transformBox(elementBox(element), transformOf(element));
}

function inBox(label: Box, box: Box): boolean {
	return (
		label.x0 >= box.x0 - TOLERANCE &&
		label.x1 <= box.x1 + TOLERANCE &&
		label.y0 >= box.y0 - TOLERANCE &&
		label.y1 <= box.y1 + TOLERANCE
	);
}

/** Every corner of the label within the diamond whose corners are the middles of the box. */
function inDiamond(label: Box, box: Box): boolean {
	const [cx, cy] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
	const reach = [label.x0, label.x1].flatMap((x) =>
		[label.y0, label.y1].map((y) => Math.abs(x - cx) / (box.x1 - cx) + Math.abs(y - cy) / (box.y1 - cy)),
	);
	return Math.max(...reach) <= 1.01;
}
