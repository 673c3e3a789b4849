import { union } from '../geometry/box.ts';
import { elementBox } from '../geometry/element-box.ts';

/** d3 writes the labels of an axis in 10 px; the other letters of the chart have 14. */
const AXIS_SIZE = '12';

/** Mends what mermaid 12.3 draws less well without HTML labels. The svg is in the page and still has its style sheet. */
export function polish(svg: Element, kind: string): void {
	if (kind.startsWith('stateDiagram')) centreLabels(svg);
	if (kind === 'gantt') {
		for (const text of svg.querySelectorAll('.grid text')) text.setAttribute('font-size', AXIS_SIZE);
		// d3 gives every line the colour of the text, over the one of the theme.
		for (const line of svg.querySelectorAll('.grid line,.grid path')) line.removeAttribute('stroke');
		// The line of today would be that of the build.
		for (const line of svg.querySelectorAll('.today')) line.remove();
	}
	for (const outline of svg.querySelectorAll('.node path + path')) dropSecondOutline(outline);
	growView(svg);
}

/** Round shapes come as a filled path and a second one, twice as long, for its outline; the first can have both. */
function dropSecondOutline(outline: Element): void {
	const filled = outline.previousElementSibling;
	if (outline.getAttribute('fill') !== 'none' || filled?.getAttribute('stroke') !== 'none') return;
	for (const name of ['stroke', 'stroke-width', 'stroke-dasharray'])
		filled.setAttribute(name, outline.getAttribute(name) ?? '');
	outline.remove();
}

/** States are labelled from the left edge of a measured box; from its middle, they are right in every font. */
function centreLabels(svg: Element): void {
	for (const text of svg.querySelectorAll('.node .label text')) {
		const box = elementBox(text);
		if (!box) continue;
		for (const row of text.querySelectorAll('.row')) row.setAttribute('x', String((box.x0 + box.x1) / 2));
		text.setAttribute('text-anchor', 'middle');
	}
	// The name of a composite state touches the line above it.
	for (const text of svg.querySelectorAll('.cluster-label text'))
		text.setAttribute('transform', 'translate(0 3)');
}

/** Charts have a fixed size that a label near the edge may leave; the view grows to hold it. */
function growView(svg: Element): void {
	const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
	const whole = union({ x0: x, y0: y, x1: x + width, y1: y + height }, elementBox(svg));
	if (whole)
		svg.setAttribute('viewBox', `${whole.x0} ${whole.y0} ${whole.x1 - whole.x0} ${whole.y1 - whole.y0}`);
}
