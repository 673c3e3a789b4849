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
	// Gantt charts fill their container, and there is none.
	gantt: { useWidth: 720, fontSize: 12, sectionFontSize: 12, barHeight: 24, leftPadding: 90 },
};

function sourceFor(body: string, kind: string, mode: Mode): string {
	// A mind map cannot be parsed when its first line is followed by a blank one.
	if (kind === 'mindmap') return body.replace(/^\s*\n/gm, '');
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
