import { nameKey, nearNames } from '../alerts/names.ts';
import type { AlertList } from './alert-list.ts';
import type { SearchPlan } from './plan.ts';

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
export function matchAlerts(plan: SearchPlan, { byKey, byName, known }: AlertList): Map<number, AlertMatch> {
	const found = new Map<number, AlertMatch>();
	const asked = plan.alertName
		? [plan.alertName]
		: [plan.text, ...plan.text.split(' ').filter((word) => looksLikeName(word) || byName.has(word))];
	const put = (page: number, match: AlertMatch) => {
		const before = found.get(page);
		if (!before || match.closeness > before.closeness) found.set(page, match);
	};
	for (const key of new Set(asked.map(nameKey).filter(Boolean))) {
		for (const { page, name, old } of byKey.get(key) ?? [])
			put(page, old ? { how: 'old', name, closeness: 0.99 } : { how: 'exact', name, closeness: 1 });
	}
	if (found.size) return found;
	for (const text of asked) {
		for (const { name, closeness } of nearNames(text, known)) {
			if (closeness < NEAR_ENOUGH) continue;
			for (const { page } of byName.get(name) ?? [])
				put(page, { how: 'near', name, closeness: closeness * 0.98 });
		}
	}
	return found;
}

/** A word in the middle of a text is only compared as a name if it is put together as names are, or is one to the letter. */
const looksLikeName = (word: string) => word.length > 6 && /\p{Ll}\p{Lu}|_/u.test(word);
