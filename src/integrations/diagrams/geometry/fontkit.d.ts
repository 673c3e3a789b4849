/** The small part of fontkit 2.0.4 that measuring needs; the package ships no types of its own. */
declare module 'fontkit' {
	export interface Font {
		readonly unitsPerEm: number;
		readonly ascent: number;
		readonly descent: number;
		readonly xHeight: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string): { readonly advanceWidth: number };
	}
	export function create(file: Uint8Array): Font;
}
