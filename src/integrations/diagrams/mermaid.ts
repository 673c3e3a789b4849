import tidyTree from '@mermaid-js/layout-tidy-tree';
import type { MermaidConfig } from 'mermaid';
import { openPage } from './geometry/page.ts';
import type { Mode } from './theme/palette.ts';
import { classDefinitions, themeVariables } from './theme/variables.ts';

const page = openPage();
// mermaid looks for a document when it is loaded, so it comes after the page.
const { default: mermaid } = await import('mermaid');
mermaid.registerLayoutLoaders(tidyTree);

/** Kinds in which authors may use the ready classes. */
const WITH_CLASSES = /^(flowchart|graph|stateDiagram)/;

/** The page of this thread, for whoever works on the SVG afterwards. */
export function pageDocument(): Document {
	return page;
}

/**
 * Runs mermaid once.
 * @param body source without title and description lines
 * @param kind its first word, such as `flowchart`
 * @param id prefix of every id in the SVG
 * @returns the SVG as mermaid writes it, with a style sheet
 * @throws mermaid's own error when it cannot parse the source
 */
export async function renderMode(body: string, kind: string, id: string, mode: Mode): Promise<string> {
	mermaid.initialize({ ...CONFIG, ...layoutFor(kind), themeVariables: themeVariables(mode) });
	const source = sourceFor(body, kind, mode);
	const host = page.createElement('div');
	page.body.append(host);
	try {
		return await withSeed(async () => (await mermaid.render(id, source, host)).svg);
	} finally {
		host.remove();
		page.getElementById(`d${id}`)?.remove();
	}
}

const CONFIG: MermaidConfig = {
	startOnLoad: false,
	securityLevel: 'strict',
	theme: 'base',
	look: 'classic',
	fontFamily: 'Inter',
	htmlLabels: false,
	deterministicIds: true,
	// Wider labels and narrower boxes than mermaid's 120 px make smaller pictures.
	flowchart: { htmlLabels: false, wrappingWidth: 200, minNodeWidth: 60 },
	state: { wrappingWidth: 200, minNodeWidth: 0 },
	// Charts that fit a phone with letters of 10 px.
	pie: { legendPosition: 'bottom' },
	quadrantChart: { chartWidth: 480, chartHeight: 440, pointLabelFontSize: 14, titleFontSize: 18 },
	xyChart: { width: 500, height: 360, titleFontSize: 18 },
	// Gantt charts fill their container, and there is none: as wide as a text column (`--ek-measure`).
	gantt: { useWidth: 704, fontSize: 14, sectionFontSize: 14, barHeight: 26, barGap: 6, leftPadding: 90 },
};

function sourceFor(body: string, kind: string, mode: Mode): string {
	// A mind map cannot be parsed when its first line is followed by a blank one.
	if (kind === 'mindmap') return body.replace(/^\s*\n/gm, '');
	// A timeline draws its line across its title; the caption has one already.
	if (kind === 'timeline') return body.replace(/^\s*title\b.*$/m, '');
	if (!WITH_CLASSES.test(kind)) return body;
	return [body.trimEnd(), ...classDefinitions(mode).map((line) => `  ${line}`), ''].join('\n');
}

/** The tree layout reads far better than mermaid's force layout, and is the same on every machine. */
function layoutFor(kind: string): MermaidConfig {
	return kind === 'mindmap' ? { layout: 'tidy-tree' } : {};
}

/** Some layouts draw lots; two runs must give the same picture. Park and Miller's generator, always from 1. */
async function withSeed<T>(run: () => Promise<T>): Promise<T> {
	const random = Math.random;
	let seed = 1;
	Math.random = () => {
		seed = (seed * 48271) % 2147483647;
		return seed / 2147483647;
	};
	try {
		return await run();
	} finally {
		Math.random = random;
	}
}
