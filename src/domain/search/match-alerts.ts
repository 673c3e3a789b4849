import { nameKey, nearNames, vocabulary } from '../alerts/names.ts';
import type { SearchPlan } from './plan.ts';
import type { SearchTable } from './table.ts';

/** How an alert name led to a page. exact: its name. old: a name it had. near: almost its name. */
export interface AlertMatch {
	how: 'exact' | 'old' | 'near';
	name: string;
	/** From 0 to 1, for the order among near names. */
	closeness: number;
}

/** A near name below this is left to the words: it shares some of them, and so does much else. */
const NEAR_ENOUGH = 0.6;

/** Pages whose alert is named in the query, exactly or nearly, by their place in the table. */
export function matchAlerts(plan: SearchPlan, table: SearchTable): Map<number, AlertMatch> {
	const found = new Map<number, AlertMatch>();
	const asked = plan.alertName
		? [plan.alertName]
		: [plan.text, ...plan.text.split(' ').filter(looksLikeName)];
	const keys = new Set(asked.map(nameKey).filter(Boolean));
	const put = (page: number, match: AlertMatch) => {
		const before = found.get(page);
		if (!before || match.closeness > before.closeness) found.set(page, match);
	};
	table.pages.forEach(({ alerts = [], oldAlerts = [] }, page) => {
		for (const name of alerts) if (keys.has(nameKey(name))) put(page, { how: 'exact', name, closeness: 1 });
		for (const name of oldAlerts)
			if (keys.has(nameKey(name))) put(page, { how: 'old', name, closeness: 0.99 });
	});
	if (found.size) return found;
	const owners = new Map<string, number[]>();
	table.pages.forEach(({ alerts = [], oldAlerts = [] }, page) => {
		for (const name of [...alerts, ...oldAlerts]) owners.set(name, [...(owners.get(name) ?? []), page]);
	});
	const known = vocabulary(owners.keys());
	for (const text of asked) {
		for (const { name, closeness } of nearNames(text, known)) {
			if (closeness < NEAR_ENOUGH) continue;
			for (const page of owners.get(name) ?? [])
				put(page, { how: 'near', name, closeness: closeness * 0.98 });
		}
	}
	return found;
}

/** A word in the middle of a text is only compared as a name if it is put together as names are. */
const looksLikeName = (word: string) => word.length > 6 && /\p{Ll}\p{Lu}|_/u.test(word);
