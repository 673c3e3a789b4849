import { type KnownName, nameKey, vocabulary } from '../alerts/names.ts';
import type { SearchPage } from './table.ts';

/** A name of an alert and the page that answers it. */
export interface NamedPage {
	/** Place of the page in the table. */
	page: number;
	name: string;
	/** The name is one that the alert had before. */
	old: boolean;
}

/** All alert names, taken apart once: a site of thousands of runbooks has thousands. */
export interface AlertList {
	byKey: ReadonlyMap<string, NamedPage[]>;
	byName: ReadonlyMap<string, NamedPage[]>;
	known: KnownName[];
}

/** Makes the alerts of a table ready for looking up. */
export function alertListOf(pages: readonly SearchPage[]): AlertList {
	const byKey = new Map<string, NamedPage[]>();
	const byName = new Map<string, NamedPage[]>();
	const put = (map: Map<string, NamedPage[]>, key: string, named: NamedPage) => {
		const list = map.get(key);
		if (list) list.push(named);
		else map.set(key, [named]);
	};
	pages.forEach(({ alerts = [], oldAlerts = [] }, page) => {
		for (const [names, old] of [
			[alerts, false],
			[oldAlerts, true],
		] as const) {
			for (const name of names) {
				put(byKey, nameKey(name), { page, name, old });
				put(byName, name, { page, name, old });
			}
		}
	});
	return { byKey, byName, known: vocabulary(byName.keys()) };
}
