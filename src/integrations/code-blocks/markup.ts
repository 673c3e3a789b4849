import type { Element, ElementContent } from 'hast';
import type { Placed } from '../../domain/runbook/placement.ts';
import type { Token } from './tokens.ts';

/** Text of a block as nodes: a span for each class, and one `var` for each placeholder, however many tokens it crosses. */
export function codeNodes(tokens: readonly Token[], placed: readonly Placed[]): ElementContent[] {
	const nodes: ElementContent[] = [];
	let offset = 0;
	for (const { text, kind } of joined(tokens)) {
		let at = offset;
		const end = offset + text.length;
		for (const mark of placed.filter(({ start, end: stop }) => start < end && stop > offset)) {
			if (mark.start >= offset) {
				nodes.push(...run(text.slice(at - offset, mark.start - offset), kind));
				nodes.push(element('var', { 'data-s': mark.slot }, [`{{${mark.name}}}`]));
			}
			at = Math.min(mark.end, end);
		}
		nodes.push(...run(text.slice(at - offset), kind));
		offset = end;
	}
	return nodes;
}

/** An element with text or other nodes in it. */
export function element(
	tagName: string,
	properties: Element['properties'],
	children: (string | ElementContent)[],
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}

function run(text: string, kind: string): ElementContent[] {
	if (text === '') return [];
	return kind ? [element('span', { className: [kind] }, [text])] : [{ type: 'text', value: text }];
}

/** Neighbours of one class are one run; blanks need none of their own. */
function joined(tokens: readonly Token[]): Token[] {
	const runs: Token[] = [];
	for (const token of tokens) {
		const last = runs.at(-1);
		if (last && last.kind === token.kind) last.text += token.text;
		else runs.push({ ...token });
	}
	return runs;
}
