import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { type Effect, effectOf } from '../../domain/runbook/anatomy.ts';
import { fenceMeta } from '../../domain/runbook/fence-meta.ts';
import { LANGUAGES, languageOf } from '../../domain/runbook/languages.ts';
import { type Declared, place } from '../../domain/runbook/placement.ts';
import { codeNodes, element } from './markup.ts';
import { tokens } from './tokens.ts';

/**
 * Turns fences into code blocks: classes for the colours, one mark for each declared placeholder, and what the copy
 * guard has to know. Stops the build at a language that nobody can read.
 */
export function codeBlocks(): HastPluginDefinition {
	return {
		name: 'even-keel:code-blocks',
		element: {
			filter: ['pre'],
			async visit(node, context) {
				const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
				if (code?.type !== 'element') return;
				const data = code.data as { lang?: string; meta?: string } | undefined;
				const language = languageOf(data?.lang ?? languageClass(code));
				// Diagrams have a renderer of their own.
				if (language === 'mermaid') return;
				const file = context.fileURL ? fileURLToPath(context.fileURL) : 'a page';
				if (!LANGUAGES.includes(language)) throw new Error(unknown(language, file));
				const astro = context.data as { astro?: { frontmatter?: { parameters?: Declared[] } } };
				const parameters = (astro.astro?.frontmatter?.parameters ?? []).map((parameter) => ({
					...parameter,
					kind: parameter.kind ?? ('name' as const),
				}));
				const names = componentsAround(node, context);
				const text = context.textContent(code).replace(/\n$/, '');
				return block(language, text, data?.meta, parameters, effectOf(names));
			},
		},
	};
}

async function block(
	language: string,
	text: string,
	meta: string | undefined,
	parameters: readonly Declared[],
	effect: Effect,
): Promise<Element> {
	const { checked, output } = fenceMeta(meta);
	const placed = place(language, text, parameters);
	const nodes = codeNodes(await tokens(language, text), placed);
	if (language === 'output') {
		const title =
			output === 'run' ? 'Seen on a real machine' : output === 'example' ? 'Example of the output' : 'Output';
		return element('div', { className: ['ek-out'] }, [
			element('p', {}, [title]),
			element('pre', { tabindex: '0' }, [element('code', {}, nodes)]),
		]);
	}
	const properties = { className: ['ek-code'], ...(effect === 'changes' ? { 'data-changes': '' } : {}) };
	return element('ek-code', properties, [
		element('pre', {}, [element('code', {}, nodes)]),
		...(checked ? [element('small', {}, ['Checked: ', source(checked)])] : []),
	]);
}

function source(checked: string): Element | string {
	if (!/^https?:\/\//.test(checked)) return checked.replace(/^run: */, 'run on ');
	return element('a', { href: checked }, [new URL(checked).hostname]);
}

/** Names of the components that a block stands in, from the nearest out. */
function componentsAround(node: Readonly<HastNode>, context: HastVisitorContext): string[] {
	const parent: Readonly<HastNode> | undefined = context.parent(node);
	if (!parent) return [];
	const outer = componentsAround(parent, context);
	return 'name' in parent && parent.name ? [parent.name, ...outer] : outer;
}

function languageClass(code: Readonly<Element>): string | undefined {
	const classes = code.properties.className;
	const found = Array.isArray(classes) && classes.find((name) => String(name).startsWith('language-'));
	return found ? String(found).replace('language-', '') : undefined;
}

function unknown(language: string, file: string): string {
	const lines = readFileSync(file, 'utf8').split('\n');
	const line = lines.findIndex((text) => new RegExp(`^\\s*(\`{3,}|~{3,})${language}\\b`).test(text)) + 1;
	return `${file}:${line} The language "${language}" of this block is unknown. Use ${LANGUAGES.join(', ')} or mermaid.`;
}
