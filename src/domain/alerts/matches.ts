import type { Catalogue } from './catalogue.ts';
import type { Nearness } from './names.ts';

/** Why a runbook is in the answer. */
export type Reason =
	| { kind: 'name'; name: string; matchers: string[] }
	| { kind: 'old-name'; name: string; now: string; matchers: string[] }
	/** Its name fits, but this matcher does not hold; `actual` is empty where the label is missing. */
	| { kind: 'matcher-fails'; name: string; matcher: string; label: string; actual: string }
	| { kind: 'near-name'; asked: string; name: string; how: Nearness }
	/** The alert's name stands somewhere in the pasted text. */
	| { kind: 'mentioned'; name: string }
	| { kind: 'error-text'; text: string }
	| { kind: 'look-alike'; of: string; when: string };

/** One runbook of the answer. */
export interface RunbookMatch {
	path: string;
	/** `opens`: exact or old name and all matchers hold. `choice`: the reader decides. */
	level: 'opens' | 'choice';
	reasons: Reason[];
	/** Positions of the alerts it answers, in the list that was looked up. */
	alerts: number[];
}

/** Collects what speaks for each runbook while a paste is looked at. */
export class Found {
	readonly matches = new Map<string, RunbookMatch>();
	readonly #seen = new Set<string>();

	/**
	 * One more reason for a runbook; the same reason counts once.
	 * @param at position of the alert that it answers
	 */
	add(path: string, level: RunbookMatch['level'], reason: Reason, at?: number): void {
		let match = this.matches.get(path);
		if (!match) {
			match = { path, level, reasons: [], alerts: [] };
			this.matches.set(path, match);
		}
		if (level === 'opens') match.level = level;
		const key = `${path}\n${JSON.stringify(reason)}`;
		if (!this.#seen.has(key)) match.reasons.push(reason);
		this.#seen.add(key);
		if (at !== undefined && match.alerts.at(-1) !== at) match.alerts.push(at);
	}

	/** Best first: what opens before what is a choice, then the stronger reason, the narrower rule, the more alerts. */
	ordered(index: Catalogue): RunbookMatch[] {
		const rank = (match: RunbookMatch) => Math.min(...match.reasons.map((reason) => ORDER[reason.kind]));
		const specific = (match: RunbookMatch) =>
			Math.max(...match.reasons.map((reason) => ('matchers' in reason ? reason.matchers.length : 0)));
		const severity = (match: RunbookMatch) => index.byPath.get(match.path)?.severity ?? '';
		const all = [...this.matches.values()];
		// A reason that failed says nothing where the same page opens by another one.
		for (const match of all)
			if (match.level === 'opens')
				match.reasons = match.reasons.filter((reason) => reason.kind !== 'matcher-fails');
		return all.sort(
			(a, b) =>
				Number(b.level === 'opens') - Number(a.level === 'opens') ||
				rank(a) - rank(b) ||
				specific(b) - specific(a) ||
				b.alerts.length - a.alerts.length ||
				(severity(a) < severity(b) ? -1 : severity(a) > severity(b) ? 1 : a.path < b.path ? -1 : 1),
		);
	}
}

/** Strength of a reason, strongest first. */
const ORDER: Record<Reason['kind'], number> = {
	name: 0,
	'old-name': 1,
	mentioned: 2,
	'matcher-fails': 3,
	'error-text': 4,
	'near-name': 5,
	'look-alike': 6,
};
