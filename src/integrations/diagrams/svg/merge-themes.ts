import { normalColour } from './colour.ts';
import { PAINT } from './inline-css.ts';

/**
 * Writes the dark render's colours into the light one, as `light-dark(#light, #dark)`: one picture follows the page's
 * colour scheme without a style sheet.
 * @throws when the two differ in more than colour
 */
export function mergeThemes(light: Element, dark: Element): void {
	const pair = [light, dark].map((svg) => [svg, ...svg.querySelectorAll('*')]);
	const [lights = [], darks = []] = pair;
	if (lights.length !== darks.length)
		throw new Error(`The light and the dark picture differ (${lights.length} and ${darks.length} elements).`);
	for (const [i, element] of lights.entries()) {
		for (const property of PAINT) {
			const day = normalColour(element.getAttribute(property) ?? '');
			const night = normalColour(darks[i]?.getAttribute(property) ?? '');
			if (day) element.setAttribute(property, day === night || !night ? day : `light-dark(${day},${night})`);
		}
	}
}
