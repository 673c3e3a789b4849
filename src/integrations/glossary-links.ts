import { fileURLToPath } from 'node:url';
import type { Element, Text } from 'hast';
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import type { GlossaryEntry } from '../schemas/glossary.ts';

/** Parts of the site whose readers meet words for the first time. Runbooks are read at night: nothing to wander off to. */
const SECTIONS =
	/\/content\/docs\/(handbook\/(?!templates\/|glossary|sources)|readiness\/|onboarding\/|topologies\/)/;

/** Inside these a link would be a link in a link, or would hide what the text is. */
const CLOSED = /^(a|h[1-6]|pre|code|kbd|figure|figcaption|summary|label|legend|th|svg)$/;

/** Words that are linked on one page at most; the rest is for the search. */
const MOST = 8;

/**
 * Links the first use of a glossary word on a page to its entry, where the glossary says that it helps (`link: true`).
 * Addresses are written without base, as authors do: it is added after this. Not on the page that explains the word, and not inside components, headings, links or code.
 */
export function glossaryLinks(entries: readonly GlossaryEntry[]): HastPluginDefinition {
	const words = entries
		.filter(({ link }) => link)
		.flatMap((entry) => [entry.term, ...entry.also].map((term) => ({ entry, pattern: wordPattern(term) })));
	// A document's pass is not interrupted by another's: its visitors do not wait for anything.
	let linked = new Set<string>();
	return {
		name: 'even-keel:glossary-links',
		before() {
			linked = new Set();
		},
		text(node, context) {
			const page = context.fileURL ? fileURLToPath(context.fileURL).replaceAll('\\', '/') : '';
			if (!SECTIONS.test(page) || !isOpen(node, context)) return;
			const parts = linkWords(node.value, words, linked, pathOf(page));
			if (parts.length > 1) context.replaceNode(node, parts);
		},
	};
}

/**
 * The word itself and its plural, as a whole word, `burn-rate` like `burn rate`; capitals count only where the word is
 * written in capitals.
 */
export function wordPattern(term: string): RegExp {
	const plain = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]');
	return new RegExp(
		`(?<![\\p{L}\\p{N}-])${plain}s?(?![\\p{L}\\p{N}-])`,
		/\p{Lu}{2}/u.test(term) ? 'u' : 'iu',
	);
}

/** Text in parts, the first use of each word that is not linked yet as a link. `linked` is added to. */
export function linkWords(
	text: string,
	words: readonly { entry: GlossaryEntry; pattern: RegExp }[],
	linked: Set<string>,
	path: string,
): (Text | Element)[] {
	const first = words
		.filter(({ entry }) => !linked.has(entry.id) && entry.page?.replace(/#.*/, '') !== path)
		.flatMap(({ entry, pattern }) => {
			const match = pattern.exec(text);
			return match ? [{ entry, at: match.index, found: match[0] }] : [];
		})
		// The earliest; of two at one place the longer, `error budget policy` before `error budget`.
		.sort((a, b) => a.at - b.at || b.found.length - a.found.length)[0];
	if (!first || linked.size >= MOST) return [{ type: 'text', value: text }];
	linked.add(first.entry.id);
	const link: Element = {
		type: 'element',
		tagName: 'a',
		properties: { className: ['ek-term'], href: `/handbook/glossary/#${first.entry.id}` },
		children: [{ type: 'text', value: first.found }],
	};
	const rest = text.slice(first.at + first.found.length);
	return [
		...(first.at > 0 ? [{ type: 'text' as const, value: text.slice(0, first.at) }] : []),
		link,
		...(rest ? linkWords(rest, words, linked, path) : []),
	];
}

/** True where nothing around the text forbids a link. */
function isOpen(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
	for (let around = context.parent(node); around; around = context.parent(around)) {
		if (around.type === 'element' && CLOSED.test(around.tagName)) return false;
		if (around.type === 'mdxJsxFlowElement' || around.type === 'mdxJsxTextElement') return false;
	}
	return true;
}

/** `/handbook/toil/` of `…/content/docs/handbook/toil.mdx`. */
const pathOf = (file: string) =>
	`/${file
		.replace(/^.*\/content\/docs\//, '')
		.replace(/(^|\/)index\.mdx?$/, '$1')
		.replace(/\.mdx?$/, '/')}`;
