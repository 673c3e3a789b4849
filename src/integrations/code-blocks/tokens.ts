import { createHighlighter, type Highlighter, type ThemeRegistration } from 'shiki';
import { queryLanguage } from './promql.ts';

/** Grammar of each language; the others are shown as they stand. */
const GRAMMARS: Record<string, string> = {
	sh: 'shellscript',
	sql: 'sql',
	yaml: 'yaml',
	json: 'json',
	ini: 'ini',
	promql: 'promql',
	logql: 'promql',
};

/** A run of text with the one letter of its class: c comment, s string, k keyword or function, n number or flag. */
export interface Token {
	text: string;
	kind: string;
}

/** Colours are only a code for the four classes: the style sheet decides how they look, and no page needs a style attribute. */
const theme: ThemeRegistration = {
	name: 'even-keel',
	type: 'light',
	colors: { 'editor.foreground': '#000000', 'editor.background': '#ffffff' },
	settings: [
		{ settings: { foreground: '#000000' } },
		{ scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#00000c' } },
		{ scope: ['string', 'punctuation.definition.string'], settings: { foreground: '#00005c' } },
		{
			scope: ['keyword', 'support.function', 'entity.name.tag', 'storage'],
			settings: { foreground: '#0000cc' },
		},
		{ scope: ['constant', 'variable'], settings: { foreground: '#00000e' } },
	],
};
const KINDS: Record<string, string> = { '#00000C': 'c', '#00005C': 's', '#0000CC': 'k', '#00000E': 'n' };

let highlighter: Promise<Highlighter> | undefined;

/** The block as runs of one class each, line ends included. */
export async function tokens(language: string, code: string): Promise<Token[]> {
	const grammar = GRAMMARS[language];
	if (!grammar) return [{ text: code, kind: '' }];
	highlighter ??= createHighlighter({
		themes: [theme],
		langs: ['shellscript', 'sql', 'yaml', 'json', 'ini', queryLanguage],
	});
	const shiki = await highlighter;
	const lines = shiki.codeToTokensBase(code, { lang: grammar as 'sql', theme });
	return lines.flatMap((line, i) => [
		...(i > 0 ? [{ text: '\n', kind: '' }] : []),
		...line.map(({ content, color }) => ({ text: content, kind: KINDS[color?.toUpperCase() ?? ''] ?? '' })),
	]);
}
