import { type Declaration as CssDeclaration, type CssNode, generate, parse, walk } from 'css-tree';

/** One property of a rule or of a `style` attribute. */
export interface Declaration {
	property: string;
	value: string;
	important: boolean;
}

/** One selector with its declarations; `specificity` as one comparable number, `order` as in the sheet. */
export interface Rule {
	selector: string;
	declarations: Declaration[];
	specificity: number;
	order: number;
	/** What the last compound of the selector asks for: a cheap test before the real one. */
	tail: { type: string | undefined; id: string | undefined; className: string | undefined };
}

/** The rules of a style sheet that set one of `properties`. At-rules (key frames, media) are left out. */
export function rulesIn(css: string, properties: ReadonlySet<string>): Rule[] {
	const rules: Rule[] = [];
	walk(parse(css, { parseValue: false }), function (node) {
		if (node.type === 'Atrule') return this.skip;
		if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return undefined;
		const declarations = declared(node.block, properties);
		if (!declarations.length) return undefined;
		for (const selector of node.prelude.children) {
			const text = generate(selector);
			const specificity = specificityOf(selector);
			rules.push({ selector: text, declarations, specificity, order: rules.length, tail: tailOf(text) });
		}
		return undefined;
	});
	return rules;
}

/** The declarations of a `style` attribute that set one of `properties`. */
export function declarationsIn(style: string, properties: ReadonlySet<string>): Declaration[] {
	return declared(parse(style, { context: 'declarationList', parseValue: false }), properties);
}

/** Does the rule hold for the element? A selector that jsdom cannot read holds for none. */
export function holds(rule: Rule, element: Element): boolean {
	const { type, id, className } = rule.tail;
	if (type && type !== element.localName) return false;
	if (id && id !== element.id) return false;
	if (className && !element.classList.contains(className)) return false;
	try {
		return element.matches(rule.selector);
	} catch {
		return false;
	}
}

function declared(block: CssNode, properties: ReadonlySet<string>): Declaration[] {
	const found: Declaration[] = [];
	walk(block, (node) => {
		if (node.type === 'Declaration' && properties.has(node.property)) found.push(declarationOf(node));
	});
	return found;
}

function declarationOf(node: CssDeclaration): Declaration {
	const text = generate(node.value);
	const value = text.replace(/\s*!important/, '').trim();
	return { property: node.property, value, important: Boolean(node.important) || value !== text.trim() };
}

function specificityOf(selector: CssNode): number {
	let sum = 0;
	walk(selector, ({ type }) => {
		if (type === 'IdSelector') sum += 10_000;
		else if (type === 'ClassSelector' || type === 'AttributeSelector' || type === 'PseudoClassSelector')
			sum += 100;
		else if (type === 'TypeSelector') sum += 1;
	});
	return sum;
}

function tailOf(selector: string): Rule['tail'] {
	const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
	return {
		type: last.match(/^[a-zA-Z][\w-]*/)?.[0],
		id: last.match(/#([\w-]+)/)?.[1],
		className: last.match(/\.([\w-]+)/)?.[1],
	};
}
