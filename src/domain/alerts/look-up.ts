import type { Alert } from './alert.ts';
import type { AlertRule, Catalogue, RunbookEntry } from './catalogue.ts';
import { holds } from './matcher.ts';
import { type Nearness, nameKey, nearNames } from './names.ts';

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

/** Answer to a look-up. Plain data, version 1. */
export interface AlertLookup {
	version: 1;
	/** Best first. */
	matches: RunbookMatch[];
	/** Alert names without any runbook by name, each once. */
	unknown: string[];
	/** Comparisons of two names that were made: what the time depends on. */
	compared: number;
}

/** How many different unknown names are compared with all known ones; the rest is only listed. */
export const MAX_NEAR = 50;

/** How much of the text is searched for error texts, in characters: each is one pass over it. */
export const MAX_TEXT = 100_000;

/**
 * Finds runbooks for alerts. Each different name and label set is looked at once, so that a storm of equal alerts costs
 * no more than one of them.
 * @param text the pasted text as plain text, for error texts and names that stand in it
 */
export function lookUp(alerts: readonly Alert[], text: string, index: Catalogue): AlertLookup {
	const found = new Found();
	const unknown = new Set<string>();
	alerts.forEach((alert, at) => {
		const rules = index.byName.get(alert.name) ?? [];
		const old = index.byOldName.get(alert.name) ?? [];
		for (const rule of rules) byRule(found, rule, alert, at, 'name');
		for (const rule of old) byRule(found, rule, alert, at, 'old-name');
		if (alert.name && rules.length + old.length === 0) unknown.add(alert.name);
	});
	const compared = near(found, unknown, alerts, index);
	const looked = text.slice(0, MAX_TEXT);
	mentioned(found, looked, index);
	errorTexts(found, looked, index.entries);
	lookAlikes(found, index);
	return { version: 1, matches: found.ordered(index), unknown: [...unknown], compared };
}

class Found {
	readonly matches = new Map<string, RunbookMatch>();
	readonly #seen = new Set<string>();

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

function byRule(found: Found, rule: AlertRule, alert: Alert, at: number, kind: 'name' | 'old-name'): void {
	const failing = rule.matchers.find((matcher) => !holds(matcher, alert.labels));
	const broken = rule.broken[0];
	const { path } = rule.entry;
	if (failing || broken !== undefined) {
		const matcher = failing?.text ?? broken ?? '';
		const label = failing?.label ?? '';
		const actual = alert.labels[label] ?? '';
		found.add(path, 'choice', { kind: 'matcher-fails', name: rule.name, matcher, label, actual }, at);
		return;
	}
	const matchers = rule.matchers.map((matcher) => matcher.text);
	if (kind === 'name') found.add(path, 'opens', { kind, name: rule.name, matchers }, at);
	else found.add(path, 'opens', { kind, name: alert.name, now: rule.name, matchers }, at);
}

function rulesOf(name: string, index: Catalogue): readonly AlertRule[] {
	return [...(index.byName.get(name) ?? []), ...(index.byOldName.get(name) ?? [])];
}

function near(found: Found, unknown: Set<string>, alerts: readonly Alert[], index: Catalogue): number {
	let compared = 0;
	const where = new Map<string, number[]>();
	for (const [at, { name }] of alerts.entries()) {
		if (!unknown.has(name)) continue;
		const places = where.get(name);
		if (places) places.push(at);
		else where.set(name, [at]);
	}
	for (const asked of [...unknown].slice(0, MAX_NEAR)) {
		const same = index.byKey.get(nameKey(asked));
		if (!same) compared += index.names.length;
		const names = same ? [{ name: same, how: 'spelling' as const }] : nearNames(asked, index.names, 3);
		for (const { name, how } of names)
			for (const { entry } of rulesOf(name, index))
				for (const at of where.get(asked) ?? [])
					found.add(entry.path, 'choice', { kind: 'near-name', asked, name, how }, at);
	}
	return compared;
}

/** Words of the text that are known alert names. Only a text without an alert found by name is read this way. */
function mentioned(found: Found, text: string, index: Catalogue): void {
	if ([...found.matches.values()].some((match) => match.level === 'opens')) return;
	for (const word of new Set(text.match(/[A-Za-z_][A-Za-z0-9_]{3,127}/g) ?? []))
		if (index.byName.has(word) || index.byOldName.has(word))
			for (const { entry } of rulesOf(word, index))
				found.add(entry.path, 'choice', { kind: 'mentioned', name: word });
}

function errorTexts(found: Found, text: string, entries: readonly RunbookEntry[]): void {
	const lower = text.toLowerCase();
	for (const { path, errors } of entries)
		for (const error of errors)
			if (error.length >= 8 && lower.includes(error.toLowerCase()))
				found.add(path, 'choice', { kind: 'error-text', text: error });
}

function lookAlikes(found: Found, index: Catalogue): void {
	for (const match of [...found.matches.values()]) {
		if (match.level !== 'opens') continue;
		for (const { page, when } of index.byPath.get(match.path)?.lookAlikes ?? [])
			if (index.byPath.has(page)) found.add(page, 'choice', { kind: 'look-alike', of: match.path, when });
	}
}
