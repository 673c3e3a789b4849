import { elementBox } from '../geometry/element-box.ts';

/** d3 writes the labels of an axis in 10 px; the other letters of the chart have 14. */
const AXIS_SIZE = '12';

/** Mends what mermaid 12.3 draws less well without HTML labels. The svg is in the page and still has its style sheet. */
export function polish(svg: Element, kind: string): void {
	if (kind.startsWith('stateDiagram')) centreLabels(svg);
	if (kind === 'gantt')
		for (const text of svg.querySelectorAll('.grid text')) text.setAttribute('font-size', AXIS_SIZE);
}

/** States are labelled from the left edge of a measured box; from its middle, they are right in every font. */
function centreLabels(svg: Element): void {
	for (const text of svg.querySelectorAll('.node .label text')) {
		const box = elementBox(text);
		if (!box) continue;
		for (const row of text.querySelectorAll('.row')) row.setAttribute('x', String((box.x0 + box.x1) / 2));
		text.setAttribute('text-anchor', 'middle');
	}
}
