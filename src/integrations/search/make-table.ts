import type { SearchFields } from '../../content-files/search-fields.ts';
import { stem } from '../../domain/search/stem.ts';
import { softWords } from '../../domain/search/stop-words.ts';
import type { PageKind, SearchPage, SearchTable, Synonym } from '../../domain/search/table.ts';
import { contentWords, tokensOf, wordsOf } from '../../domain/search/words.ts';
import type { Indexed } from './text-index.ts';

interface Sources {
	indexed: readonly Indexed[];
	/** By address. */
	fields: ReadonlyMap<string, SearchFields>;
	synonyms: Synonym[];
	names: Record<string, string>;
	/** What only the final HTML tells, by address. */
	look: (path: string) => { tool: boolean; list: boolean };
	/** Things that can be found and are no page. */
	parts: SearchPage[];
}

/**
 * On more pages than these the table holds titles, alerts and what the filters need, and the other short texts are words of
 * the text index: at 5,000 runbooks they are 240 KiB of 370.
 */
const LARGE = 1_000;

/** True where the table leaves the longer of the short texts to the text index. */
export const isLarge = (pages: number) => pages > LARGE;

/** The short texts that the table of a large site leaves out. */
export function left({ line, aliases, errors, symptoms, said }: SearchFields): string {
	return [line, aliases, errors, symptoms, said].flatMap((text) => text ?? []).join(' ');
}

/** Puts together what the index, the front matter and the lists of content know. */
export function makeTable({ indexed, fields, synonyms, names, look, parts }: Sources): SearchTable {
	const pages = indexed.map(({ id, path, title, headings }): SearchPage => {
		const { said, ...texts } = fields.get(path) ?? {};
		const seen = look(path);
		const kind: PageKind = texts.kind ?? (seen.tool ? 'tool' : 'page');
		const page: SearchPage = {
			id,
			path,
			kind,
			title,
			...(seen.list && kind === 'page' ? { behind: 'list' as const } : {}),
			...(kind === 'page' && !seen.list
				? { headings: headings.filter(({ level }) => level > 1).map(({ text }) => text) }
				: {}),
			...texts,
		};
		return lean({ ...page, ...(said ? { said: wordsSaid(said, page) } : {}) });
	});
	const kept = isLarge(indexed.length) ? pages.map(withoutTexts) : pages;
	return {
		pages: [...kept, ...parts],
		...vocabulary(indexed, [...pages, ...parts]),
		total: indexed.length,
		synonyms,
		names,
	};
}

/**
 * Words with the number of pages that hold them, and apart from them the words that stand once in running text: such a
 * one is as likely a typing error as a word, so nothing is corrected to it.
 */
function vocabulary(
	indexed: readonly Indexed[],
	pages: readonly SearchPage[],
): Pick<SearchTable, 'words' | 'rare'> {
	const counted = new Map<string, number>();
	const prominent = new Set<string>();
	for (const page of pages) for (const word of tokensOf(shortText(page))) prominent.add(word);
	for (const { text, headings } of indexed) {
		for (const heading of headings) for (const word of tokensOf(heading.text)) prominent.add(word);
		for (const word of new Set(tokensOf(text))) counted.set(word, (counted.get(word) ?? 0) + 1);
	}
	// The table of a large site leaves out what people say, whose words are known all the same.
	if (isLarge(indexed.length))
		for (const { said } of pages) for (const word of said?.split(' ') ?? []) prominent.add(word);
	for (const word of prominent) if (!counted.has(word)) counted.set(word, 1);
	// The names of alerts stand in the table already.
	const alerts = new Set(
		pages.flatMap(({ alerts = [], oldAlerts = [] }) =>
			[...alerts, ...oldAlerts].flatMap((name) => wordsOf(name).map(({ whole }) => whole)),
		),
	);
	const all = [...counted].filter(
		([word, pages]) => (usable(word) && !(alerts.has(word) && pages < 4)) || isCommonNumber(word, pages),
	);
	const known = (word: string, pages: number) => pages > 1 || prominent.has(word);
	return {
		words: new Map(all.filter(([word, pages]) => known(word, pages))),
		rare: new Set(all.filter(([word, pages]) => !known(word, pages)).map(([word]) => word)),
	};
}

const withoutTexts = ({ line, headings, aliases, errors, symptoms, said, ...page }: SearchPage): SearchPage =>
	page;

/** No numbers, ids or scraps. */
const usable = (word: string) =>
	word.length > 1 && word.length <= 48 && !/^\d+$/.test(word) && !/\d.*[a-z].*\d/.test(word);

/** Known only so that nobody asks the index for it: at a large site it has thousands of pages with a 12. */
const isCommonNumber = (word: string, pages: number) => pages >= COMMON_NUMBER && /^\d+$/.test(word);
const COMMON_NUMBER = 250;

const shortText = ({ title, line, alerts, oldAlerts, aliases, errors, symptoms }: SearchPage) =>
	[title, line, ...[alerts, oldAlerts, aliases, errors, symptoms].flatMap((list) => list ?? [])].join(' ');

/**
 * The words of what people say that the other short texts of the page lack: the phrases themselves would be a third more
 * to fetch, and their order changes nothing.
 */
function wordsSaid(said: readonly string[], page: SearchPage): string {
	const known = new Set(tokensOf([shortText(page), ...(page.headings ?? [])].join(' ')).map(stem));
	const words = said.flatMap((text) => contentWords(text).flatMap(({ parts }) => parts));
	const fresh = new Map<string, string>();
	for (const word of words)
		if (!known.has(stem(word)) && !softWords.has(word) && !fresh.has(stem(word))) fresh.set(stem(word), word);
	return [...fresh.values()].sort().join(' ');
}

/** Without empty lists and absent fields: they are most of a file of thousands of pages. */
function lean(page: SearchPage): SearchPage {
	return JSON.parse(
		JSON.stringify(page, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value)),
	);
}
