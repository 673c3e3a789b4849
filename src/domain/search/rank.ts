import type { Intent } from './intent.ts';
import { matchAlerts } from './match-alerts.ts';
import { matchTexts } from './match-texts.ts';
import type { SearchPlan, Term } from './plan.ts';
import type { Searchable } from './short-texts.ts';
import type { Field, PageKind } from './table.ts';

/** What the text index found for each word: pages by name, with the index's own score. */
export type TextHits = ReadonlyMap<string, readonly { id: string; score: number }[]>;

/** Why a page was found: the alert that led to it, the short text that matched best, or its running text. */
export type Reason =
	| { by: 'alert'; how: 'exact' | 'old' | 'near'; text: string }
	| { by: Field; how?: undefined; text: string }
	| { by: 'text'; how?: undefined; text?: undefined };

/** A page that was found. */
export interface Ranked {
	/** Place in the table. */
	page: number;
	/** Only for the order. */
	score: number;
	reason: Reason;
}

/** An alert that is named is the answer, whatever the words say; a near one wins over most. */
const EXACT = 100;
const OLD = 90;
const NEAR = 2;
/** How much short texts and running text count against each other. From 0.2 to 0.5 did alike on the tuning half. */
const SHORT_TEXTS = 1;
const RUNNING_TEXT = 0.3;
/** What the running text of a list counts, and everything of a template or a past incident: the pages themselves come first. */
const LIST = 0.25;
const AID = 0.75;
/** What a page counts that is seldom what such a text looks for: a runbook to a question, another page to what a program said. */
const seldom: Record<Intent, { runbook: number; other: number }> = {
	question: { runbook: 0.7, other: 1 },
	machine: { runbook: 1, other: 0.6 },
	command: { runbook: 1, other: 0.6 },
	words: { runbook: 1, other: 0.9 },
};
/** A short text that meets less of the query than this explains nothing: the reason is then the running text. */
const EXPLAINS = 0.12;

/**
 * All pages that were found, the best first. Works with no hits as well: the short texts alone then decide.
 * Ties are broken by the order of the table, so that the same query always gives the same list.
 */
export function rank(plan: SearchPlan, searchable: Searchable, hits: TextHits): Ranked[] {
	const alerts = matchAlerts(plan, searchable.alerts);
	const short = matchTexts(plan, searchable);
	const running = runningText(plan.terms, searchable, hits);
	const pages = new Set([...alerts.keys(), ...short.keys(), ...running.keys()]);
	const ranked = [...pages].map((page): Ranked => {
		const alert = alerts.get(page);
		const match = short.get(page);
		const { behind, kind } = searchable.table.pages[page] ?? {};
		const inText = RUNNING_TEXT * (running.get(page) ?? 0) * (behind === 'list' ? LIST : 1);
		const words =
			(SHORT_TEXTS * (match?.score ?? 0) + inText) * (behind === 'aid' ? AID : 1) * suits(kind, plan.intent);
		if (alert) {
			const bonus = { exact: EXACT, old: OLD, near: NEAR * alert.closeness }[alert.how];
			return { page, score: words + bonus, reason: { by: 'alert', how: alert.how, text: alert.name } };
		}
		const explained = match && match.best >= EXPLAINS;
		return { page, score: words, reason: explained ? { by: match.field, text: match.text } : { by: 'text' } };
	});
	return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
}

const suits = (kind: PageKind | undefined, intent: Intent) =>
	seldom[intent][kind === 'runbook' ? 'runbook' : 'other'];

/**
 * Adds up what the text index found for each word alone, times the square of the share of the query that a page holds:
 * a page with all words of a log line wins over one with the rarest word ten times.
 * @returns from 0 to 1, 1 being the best page
 */
function runningText(
	terms: readonly Term[],
	{ byId, rarity }: Searchable,
	hits: TextHits,
): Map<number, number> {
	const sums = new Map<number, { score: number; held: number }>();
	let asked = 0;
	for (const { words, worth: tells } of terms) {
		const worth = tells * Math.max(...words.map(({ word }) => rarity(word)));
		const best = new Map<number, { score: number; held: number }>();
		for (const { word, weight } of words) {
			for (const { id, score } of hits.get(word) ?? []) {
				const page = byId.get(id);
				if (page === undefined) continue;
				const value = score * weight * tells;
				if ((best.get(page)?.score ?? 0) < value) best.set(page, { score: value, held: worth * weight });
			}
		}
		if (best.size) asked += worth;
		for (const [page, { score, held }] of best) {
			const sum = sums.get(page) ?? { score: 0, held: 0 };
			sums.set(page, { score: sum.score + score, held: sum.held + held });
		}
	}
	const scores = [...sums].map(
		([page, { score, held }]) => [page, score * (held / (asked || 1)) ** 2] as const,
	);
	const most = Math.max(...scores.map(([, score]) => score), Number.MIN_VALUE);
	return new Map(scores.map(([page, score]) => [page, score / most]));
}
