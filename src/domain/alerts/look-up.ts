import type { Alert } from './alert.ts';
import type { AlertRule, Catalogue, RunbookEntry } from './catalogue.ts';
import { holds } from './matcher.ts';
import { Found, type RunbookMatch } from './matches.ts';
import { nameKey, nearNames } from './names.ts';

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
		if (!same) compared += index.vocabulary.length;
		const names = same ? [{ name: same, how: 'spelling' as const }] : nearNames(asked, index.vocabulary, 3);
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
