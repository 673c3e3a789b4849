import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'hast';
import type { HastPluginDefinition, SourceFormat } from 'satteri';
import { mermaidFences } from '../../content-files/diagram-fences.ts';
import { RENDERER } from './cache-key.ts';
import { figureOf } from './figure.ts';
import { diagramOf } from './picture.ts';
import { diagramProblems } from './problems.ts';

/**
 * Turns ` ```mermaid ` fences into figures with a static picture. The build checks all diagrams beforehand (files.ts);
 * here the problem of a single one shows while a page is written.
 */
export function diagramPlugin({ base }: { base: string }): HastPluginDefinition {
	const root = base.endsWith('/') ? base : `${base}/`;
	return {
		// Astro keeps rendered pages while its configuration is the same: a new renderer must have a new name.
		name: `even-keel:diagrams:${RENDERER}`,
		element: {
			filter: ['pre'],
			async visit(node, context) {
				const source = mermaidSource(node);
				if (source === undefined) return undefined;
				const place = placeOf(source, context.fileURL);
				const problems = await diagramProblems({ source, ...place });
				if (problems.length) throw new Error(problems.join('\n'));
				const diagram = await diagramOf(source);
				const seen = occurrences(context.data);
				const before = seen.get(diagram.hash) ?? 0;
				seen.set(diagram.hash, before + 1);
				const { classNames, html } = figureOf(diagram, source, root, before);
				return {
					type: 'element',
					tagName: 'figure',
					properties: { className: classNames },
					children: [rawHtml(html, context.sourceFormat)],
				};
			},
		},
	};
}

/** MDX compiles to JSX, which has no raw text; Astro's own way there is a fragment. */
function rawHtml(html: string, format: SourceFormat): ElementContent {
	if (format === 'markdown') return { type: 'raw', value: html };
	const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
	return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes, children: [] };
}

function mermaidSource(pre: Readonly<Element>): string | undefined {
	const [code] = pre.children;
	if (pre.children.length !== 1 || code?.type !== 'element' || code.tagName !== 'code') return undefined;
	const classes = code.properties.className;
	const data: { lang?: unknown } = code.data ?? {};
	const isMermaid =
		data.lang === 'mermaid' || (Array.isArray(classes) && classes.includes('language-mermaid'));
	const [text] = code.children;
	return isMermaid && text?.type === 'text' ? text.value.replace(/\n$/, '') : undefined;
}

/** File and line of a fence: found again in the file, because a tree without front matter counts other lines. */
function placeOf(source: string, url: URL | undefined): { file: string; line: number } {
	if (!url || !existsSync(url)) return { file: 'unknown file', line: 1 };
	const file = fileURLToPath(url);
	const wanted = withoutIndent(source);
	const fence = mermaidFences(readFileSync(file, 'utf8')).find((one) => withoutIndent(one.source) === wanted);
	return { file: relative('.', file), line: fence?.line ?? 1 };
}

function withoutIndent(source: string): string {
	return source.trim().replace(/^[ \t]+/gm, '');
}

const KEY = 'even-keel:diagrams';

/** How often each diagram stood on this page already. */
function occurrences(data: Record<string, unknown>): Map<string, number> {
	const known = data[KEY];
	if (known instanceof Map) return known;
	const fresh = new Map<string, number>();
	data[KEY] = fresh;
	return fresh;
}
