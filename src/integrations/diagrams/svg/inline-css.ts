import { type Declaration, declarationsIn, holds, rulesIn } from './stylesheet.ts';

/** Properties that carry colour. */
export const PAINT = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];

/** What is kept of a style sheet: properties that SVG also knows as attributes. */
const KEPT = new Set([
	...PAINT,
	...['stroke-width', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin'],
	...['stroke-opacity', 'fill-opacity', 'opacity', 'font-size', 'font-weight', 'font-style', 'text-anchor'],
	...['dominant-baseline', 'display', 'visibility', 'letter-spacing', 'shape-rendering', 'text-decoration'],
]);

/** Above every selector: what the element's own `style` sets. */
const INLINE = 1e9;

/**
 * Turns the style sheet and every `style` attribute of an svg into presentation attributes, by the cascade's own rules,
 * and removes both. The svg must stand alone in the document: selectors name the ids of its elements.
 */
export function inlineCss(svg: Element): void {
	const cascade = new Cascade();
	const elements = [svg, ...svg.querySelectorAll('*')];
	for (const sheet of [...svg.querySelectorAll('style')]) {
		for (const rule of rulesIn(sheet.textContent, KEPT))
			for (const element of elements)
				if (holds(rule, element))
					for (const declaration of rule.declarations) cascade.add(element, declaration, rule.specificity);
		sheet.remove();
	}
	for (const element of elements) {
		for (const declaration of declarationsIn(element.getAttribute('style') ?? '', KEPT))
			cascade.add(element, declaration, INLINE);
		element.removeAttribute('style');
	}
	cascade.write();
}

interface Winner {
	declaration: Declaration;
	specificity: number;
}

class Cascade {
	#winners = new Map<Element, Map<string, Winner>>();

	/** Later declarations win among equals, so they are added in the order of the sheet. */
	add(element: Element, declaration: Declaration, specificity: number): void {
		const winners = this.#winners.get(element) ?? new Map<string, Winner>();
		this.#winners.set(element, winners);
		const before = winners.get(declaration.property);
		if (!before || !beats(before, { declaration, specificity }))
			winners.set(declaration.property, { declaration, specificity });
	}

	write(): void {
		for (const [element, winners] of this.#winners)
			for (const [property, { declaration }] of winners) {
				const value = declaration.value.replace(/^['"]|['"]$/g, '');
				if (value) element.setAttribute(property, value);
			}
	}
}

function beats(a: Winner, b: Winner): boolean {
	if (a.declaration.important !== b.declaration.important) return a.declaration.important;
	return a.specificity > b.specificity;
}
