import { readDiagram } from '../../content-files/diagram-text.ts';
import { type Diagram, diagramId } from './picture.ts';
import { escapeHtml } from './svg/escape-html.ts';

/** A diagram shrinks with its column until its smallest letters have this many px; then it scrolls. */
const READABLE = 10;

/** A text column on a phone of 390 px: a diagram that may shrink to this need not scroll. */
const PHONE = 358;

/** The smallest widths that src/styles/diagrams.css has a class for: steps of 64 px, the last for whatever is wider. */
const STEP = 64;
const LAST_STEP = 30;

/** The figure of a diagram as the parts that a Markdown tree needs. */
export interface Figure {
	classNames: string[];
	html: string;
}

/**
 * The figure around a diagram: a box that scrolls, a caption with a link to the picture alone, and source and description
 * as text.
 * @param base base path of the site, with a slash at its end
 * @param occurrence how often the same diagram stood on the page before; ids stay unique
 */
export function figureOf(diagram: Diagram, source: string, base: string, occurrence: number): Figure {
	const { title, description } = readDiagram(source);
	const id = diagramId(diagram.hash);
	const svg = occurrence ? diagram.svg.replaceAll(id, `${id}-${occurrence + 1}`) : diagram.svg;
	const name = escapeHtml(title);
	const link = `<a href="${base}diagrams/${diagram.hash}.svg">Full size<span class="sr-only"> of: ${name}</span></a>`;
	const width = widthClass(diagram);
	const focus = width.length ? ` tabindex="0" role="group" aria-label="${name}, scrolls sideways"` : '';
	return {
		classNames: ['ek-diagram', ...width],
		html: [
			`<div class="ek-diagram-box"${focus} data-pagefind-ignore>${svg}</div>`,
			`<figcaption>${name} · ${link}`,
			'<details data-pagefind-ignore><summary>Description and source</summary>',
			`<p>${escapeHtml(description)}</p>`,
			`<pre tabindex="0"><code>${escapeHtml(source.trim())}</code></pre></details></figcaption>`,
		].join(''),
	};
}

/** No inline style is allowed on a page, so the smallest width is one of a few classes. */
function widthClass({ width, letters }: Diagram): string[] {
	const smallest = width * Math.min(1, READABLE / letters);
	return smallest > PHONE ? [`ek-diagram-min-${Math.min(LAST_STEP, Math.ceil(smallest / STEP))}`] : [];
}
