import { type CssNode, generate, type List, type ListItem, parse, walk } from 'css-tree';

/**
 * A stylesheet without what no page can use: rules for classes and elements that stand in no page and no script, and the
 * theme's values for custom properties that our own sheet sets outside of any layer, which always wins.
 * @param css text of the sheet
 * @param words every word of all pages and scripts of the site
 */
export function slimStylesheet(css: string, words: ReadonlySet<string>): string {
	const tree = parse(css);
	dropUnusedRules(tree, words);
	dropOverruledProperties(tree);
	return generate(tree);
}

/** The sheet without custom properties that nothing reads. @param read names of all properties that are read somewhere */
export function withoutUnread(css: string, read: ReadonlySet<string>): string {
	const tree = parse(css);
	walk(tree, {
		visit: 'Declaration',
		enter(node, item: ListItem<CssNode>, list: List<CssNode>) {
			if (node.type === 'Declaration' && node.property.startsWith('--') && !read.has(node.property))
				list.remove(item);
		},
	});
	return generate(tree);
}

/** Names of the custom properties that a text reads or names: `var(--x)` in a sheet, `'--x'` in a script. */
export function propertiesRead(text: string): string[] {
	return [...text.matchAll(/(?:var\(\s*|['"`])(--[\w-]+)/g)].map(([, name = '']) => name);
}

function dropUnusedRules(tree: CssNode, words: ReadonlySet<string>): void {
	walk(tree, {
		visit: 'Rule',
		leave(rule, item: ListItem<CssNode>, list: List<CssNode>) {
			if (rule.type !== 'Rule' || rule.prelude.type !== 'SelectorList') return;
			const selectors = rule.prelude.children;
			selectors.forEach((selector, at) => {
				if (!canMatch(selector, words)) selectors.remove(at);
			});
			if (selectors.isEmpty) list?.remove(item);
		},
	});
}

/** Looks at the plain parts of a selector alone; what stands inside of :not() or :where() is left to the browser. */
function canMatch(selector: CssNode, words: ReadonlySet<string>): boolean {
	if (selector.type !== 'Selector') return true;
	return selector.children.toArray().every((part) => {
		// `md\:sl-hidden` is one class in a page and two words of it.
		if (part.type === 'ClassSelector')
			return part.name.split(/[^\w-]+/).every((word) => !word || words.has(word));
		if (part.type === 'TypeSelector') return part.name === '*' || words.has(part.name);
		return true;
	});
}

function dropOverruledProperties(tree: CssNode): void {
	const ours = new Set<string>();
	const layered: { name: string; item: ListItem<CssNode>; list: List<CssNode> }[] = [];
	walk(tree, {
		visit: 'Declaration',
		enter(node, item: ListItem<CssNode>, list: List<CssNode>) {
			if (node.type !== 'Declaration' || !node.property.startsWith('--')) return;
			const selector = this.rule ? generate(this.rule.prelude) : '';
			const layer = this.atrule?.name === 'layer';
			if (!this.atrule && /^:root(,|$)/.test(selector)) ours.add(node.property);
			if (layer && /^:root/.test(selector)) layered.push({ name: node.property, item, list });
		},
	});
	for (const { name, item, list } of layered) if (ours.has(name)) list.remove(item);
}
