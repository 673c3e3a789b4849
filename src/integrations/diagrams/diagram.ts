import { readDiagram } from '../../content-files/diagram-text.ts';
import { pageDocument, renderMode } from './mermaid.ts';
import { composeSvg, type Picture } from './svg/compose.ts';
import { inlineCss } from './svg/inline-css.ts';
import { mergeThemes } from './svg/merge-themes.ts';
import { polish } from './svg/polish.ts';
import { tidySvg } from './svg/tidy.ts';

/**
 * Draws a diagram: twice, once for each theme, and merges the two. For the worker thread only.
 * @param id unique prefix for every id in the picture
 * @throws mermaid's error for a source it cannot parse
 */
export async function drawDiagram(source: string, id: string): Promise<Picture> {
	const { kind, title, description, body } = readDiagram(source);
	const light = styled(await renderMode(body, kind, id, 'light'), kind);
	const dark = styled(await renderMode(body, kind, id, 'dark'), kind);
	mergeThemes(light, dark);
	tidySvg(light);
	return composeSvg(light, id, title, description);
}

/** Parses one render and inlines its styles, in the document while it lasts: selectors need it. */
function styled(markup: string, kind: string): Element {
	const host = pageDocument().createElement('div');
	host.innerHTML = markup;
	pageDocument().body.append(host);
	try {
		const svg = host.querySelector('svg');
		if (!svg) throw new Error('mermaid returned no picture.');
		polish(svg, kind);
		inlineCss(svg);
		return svg;
	} finally {
		host.remove();
	}
}
