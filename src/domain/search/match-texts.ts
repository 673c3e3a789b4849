import type { SearchPlan } from './plan.ts';
import type { Phrase, Searchable } from './short-texts.ts';
import { firstFrom } from './sorted.ts';
import { stem } from './stem.ts';
import type { Field } from './table.ts';

/** How well one page's short texts meet the query. */
export interface TextMatch {
	score: number;
	/** What its best text alone counts. */
	best: number;
	field: Field;
	/** The text that met it best. */
	text: string;
}

/** How much a meeting in a field counts. Written to be found, so nearly level; the line of description is prose. */
const weights: Record<Field, number> = {
	title: 1,
	alert: 1,
	alias: 1.1,
	error: 0.95,
	symptom: 0.95,
	said: 0.9,
	idea: 0.4,
	address: 0.8,
	heading: 0.75,
	line: 0.45,
};
/** What counts besides the best text, and most: how much of the query all short texts of a page meet together. */
const TOGETHER = 2;
/** A page with many short texts meets much by chance: it counts less by this power of how many words they have. */
const SIZE = 0.25;
/** Words of a page with few texts, and of one of the middle: below and around these the number tells nothing. */
const [FEW, USUAL] = [20, 60];
/**
 * A short text that stands whole in a longer query, as an error does in a log line, counts whatever else is there: the less
 * the more of it is missing, and the more the rarer its words are, up to this sum.
 */
const WITHIN = 0.8;
const MISSING = 4;
const WEIGHTY = 12;
/** A word that only begins like one of the text counts less than the word itself. */
const BEGINNING = 0.75;

/**
 * Compares the query with every short text that shares a word with it: share of the query that is met, squared, times
 * how much of the text is met, or how much of the text stands in the query, where that is more; and with it how much of
 * the query all short texts of the page meet together.
 * @returns the best match of each page, by its place in the table
 */
export function matchTexts(plan: SearchPlan, searchable: Searchable): Map<number, TextMatch> {
	const asked = plan.terms.map(
		({ words, worth }) => worth * Math.max(...words.map(({ word }) => searchable.rarity(word))),
	);
	const whole = asked.reduce((sum, rarity) => sum + rarity, 0) || 1;
	const met = new Map<number, { asked: number; stems: Set<string> }>();
	const together = new Map<number, number>();
	plan.terms.forEach((term, i) => {
		const most = new Map<number, number>();
		const best = new Map<number, { weight: number; stem: string }>();
		for (const { word, weight } of term.words) {
			for (const [each, closeness] of stemsLike(word, searchable.begun)) {
				for (const phrase of searchable.byStem.get(each) ?? []) {
					const value = weight * closeness;
					if ((best.get(phrase)?.weight ?? 0) < value) best.set(phrase, { weight: value, stem: each });
				}
			}
		}
		for (const [phrase, { weight, stem: each }] of best) {
			const sum = met.get(phrase) ?? { asked: 0, stems: new Set() };
			sum.asked += weight * (asked[i] ?? 0);
			sum.stems.add(each);
			met.set(phrase, sum);
			const { page, field } = searchable.phrases[phrase]!;
			const value = weights[field] * weight * (asked[i] ?? 0);
			if ((most.get(page) ?? 0) < value) most.set(page, value);
		}
		for (const [page, value] of most) together.set(page, (together.get(page) ?? 0) + value);
	});
	const pages = new Map<number, TextMatch>();
	for (const [at, { asked: sum, stems }] of met) {
		const phrase = searchable.phrases[at]!;
		const share = covered(phrase, stems, searchable);
		const asWhole = (sum / whole) ** 2 * (0.55 + 0.45 * share);
		const within = WITHIN * share ** MISSING * Math.min(1, searchable.weight(phrase) / WEIGHTY);
		const score = weights[phrase.field] * Math.max(asWhole, within);
		if (score > (pages.get(phrase.page)?.score ?? 0)) {
			pages.set(phrase.page, { score, best: score, field: phrase.field, text: phrase.text });
		}
	}
	for (const [page, match] of pages) {
		const size = (USUAL / (FEW + (searchable.sizes[page] ?? 0))) ** SIZE;
		match.score += size * TOGETHER * ((together.get(page) ?? 0) / whole) ** 2;
	}
	return pages;
}

/** Share of the text that the query met, by how rare its words are. */
function covered(phrase: Phrase, stems: ReadonlySet<string>, { rarity, weight }: Searchable): number {
	let sum = 0;
	for (const word of phrase.words) if (stems.has(stem(word))) sum += rarity(word);
	return sum / (weight(phrase) || 1);
}

/** The stem itself, and the stems of the words that begin so. */
function* stemsLike(word: string, sorted: readonly string[]): Generator<[string, number]> {
	const own = stem(word);
	yield [own, 1];
	if (word.length < 2) return;
	for (let at = firstFrom(sorted, word); sorted[at]?.startsWith(word); at++) {
		const other = stem(sorted[at]!);
		if (other !== own) yield [other, BEGINNING];
	}
}
