import { mix } from './mix.ts';

/** The two themes of a page. */
export type Mode = 'light' | 'dark';

/** Every colour a diagram may use. The names are those of the `--ek-*` tokens, whose values they repeat. */
export interface Palette {
	bg: string;
	surface: string;
	sunken: string;
	line: string;
	lineStrong: string;
	text: string;
	text2: string;
	accent: string;
	accentLow: string;
	change: string;
	changeLow: string;
	changeLine: string;
	done: string;
	doneLow: string;
	failed: string;
	failedLow: string;
	/** Fills for parts of a whole: eight tints, told apart by their labels and borders, never by colour alone. */
	tints: string[];
}

/** Light and dark value of each token, as in src/styles/tokens.css. */
export const TOKENS = {
	bg: ['#ffffff', '#11171c'],
	surface: ['#f6f8f9', '#182026'],
	sunken: ['#eef2f4', '#0b1014'],
	line: ['#dae1e6', '#2b373f'],
	lineStrong: ['#768591', '#6f7e8a'],
	text: ['#16212a', '#e3e9ed'],
	text2: ['#445460', '#b0bcc5'],
	accent: ['#0b5f80', '#7cc8e6'],
	accentLow: ['#e4f1f6', '#10313f'],
	change: ['#8a4b00', '#f0b155'],
	changeLow: ['#fdf3e1', '#2e2410'],
	changeLine: ['#bd7f24', '#97712a'],
	done: ['#1b6e3a', '#74c98f'],
	doneLow: ['#e5f4ea', '#14301f'],
	failed: ['#b3261e', '#f2736a'],
	failedLow: ['#fcebe9', '#391714'],
	sev3: ['#755800', '#dcbf5a'],
	read: ['#4d6070', '#93a7b6'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The palettes, one for each theme. A test compares them with src/styles/tokens.css. */
export const palettes: Record<Mode, Palette> = { light: palette('light'), dark: palette('dark') };

/** Tints are the page with a share of a token over it. Two shares, so that neighbours differ in weight too. */
function palette(mode: Mode): Palette {
	const column = mode === 'light' ? 0 : 1;
	const { sev3, read, ...named } = Object.fromEntries(
		Object.entries(TOKENS).map(([name, pair]) => [name, pair[column]]),
	) as Record<keyof typeof TOKENS, string>;
	const hues = [named.accent, named.change, named.done, named.failed, read, sev3];
	const tints = [0.24, 0.12].flatMap((share) => hues.map((hue) => mix(hue, named.bg, share)));
	return { ...named, tints: tints.slice(0, 8) };
}
