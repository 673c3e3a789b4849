import { holds, type Rule, rulesIn } from '../svg/stylesheet.ts';
import { metrics } from './text-width.ts';

/** The style properties that geometry depends on. */
const PROPERTIES = new Set(['font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'display']);
const DEFAULT_SIZE = 16;

const sheets = new WeakMap<Element, { css: string; rules: Rule[] }>();

/** The value set on the element itself: its style, the diagram's sheet, its attribute, in this order. */
export function ownValue(element: Element, property: string): string | undefined {
	const inline = styleOf(element)?.getPropertyValue(property);
	if (inline) return inline;
	const rule = rulesFor(element).findLast(
		(candidate) =>
			candidate.declarations.some((one) => one.property === property) && holds(candidate, element),
	);
	const declared = rule?.declarations.findLast((one) => one.property === property)?.value;
	return declared ?? element.getAttribute(property) ?? undefined;
}

/** The value as inherited, or `initial`. */
export function inheritedValue(element: Element, property: string, initial: string): string {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const value = ownValue(at, property);
		if (value && value !== 'inherit') return value;
	}
	return initial;
}

/** Font size in px. */
export function fontSize(element: Element): number {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const value = ownValue(at, 'font-size') ?? '';
		const size = Number.parseFloat(value);
		if (!Number.isNaN(size)) return size * pixelsPer(value, at);
	}
	return DEFAULT_SIZE;
}

/** Font weight as a number. */
export function fontWeight(element: Element): number {
	const value = inheritedValue(element, 'font-weight', '400');
	if (value === 'bold' || value === 'bolder') return 700;
	return Number(value) || 400;
}

function pixelsPer(value: string, element: Element): number {
	if (value.endsWith('rem')) return DEFAULT_SIZE;
	const parent = () => (element.parentElement ? fontSize(element.parentElement) : DEFAULT_SIZE);
	if (value.endsWith('em')) return parent();
	if (value.endsWith('ex')) return metrics.xHeight * parent();
	return value.endsWith('%') ? parent() / 100 : 1;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
	return 'style' in element ? (element as SVGElement).style : undefined;
}

/** Rules of the outermost svg's sheets, the strongest last. */
function rulesFor(element: Element): Rule[] {
	let top: Element | undefined;
	for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'svg') top = at;
	if (!top) return [];
	return [...top.children].filter((child) => child.localName === 'style').flatMap(rulesOf);
}

function rulesOf(sheet: Element): Rule[] {
	const css = sheet.textContent;
	const known = sheets.get(sheet);
	if (known?.css === css) return known.rules;
	const rules = rulesIn(css, PROPERTIES).sort((a, b) => a.specificity - b.specificity || a.order - b.order);
	sheets.set(sheet, { css, rules });
	return rules;
}
