import { toHex } from '../theme/mix.ts';

/** A colour as `#rrggbb` or `#rrggbbaa`, so that equal colours are equal text; keywords and `url(…)` stay. */
export function normalColour(value: string): string {
	const text = value.trim();
	if (/^#[0-9a-f]{3}$/i.test(text)) return text.toLowerCase().replace(/[0-9a-f]/g, '$&$&');
	if (text.startsWith('#')) return text.toLowerCase();
	const [, name = '', list = ''] = text.match(/^(rgb|hsl)a?\(([^)]+)\)$/) ?? [];
	const [a = 0, b = 0, c = 0, alpha = 1] = list.split(/[\s,/]+/).map(Number.parseFloat);
	if (!name) return text;
	const colour = name === 'rgb' ? [a, b, c] : fromHsl(a, b / 100, c / 100);
	return toHex(alpha < 1 ? [...colour, alpha * 255] : colour);
}

/** The formula of CSS Color 4, section 7.1: hue in degrees, the others from 0 to 1; channels of 0 to 255. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
	const range = saturation * Math.min(lightness, 1 - lightness);
	return [0, 8, 4].map((n) => {
		const k = (n + hue / 30 + 12) % 12;
		return 255 * (lightness - range * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	});
}
