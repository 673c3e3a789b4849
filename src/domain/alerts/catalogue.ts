import { type Matcher, parseMatcher } from './matcher.ts';
import { type KnownName, nameKey, vocabulary } from './names.ts';

/** What is published about one runbook, and all that finding it by alert needs. */
export interface RunbookEntry {
	/** Path of its page without the base path. Its id. */
	path: string;
	title: string;
	status: 'draft' | 'active' | 'deprecated' | 'example';
	/** Page that replaces a deprecated one. */
	replacedBy?: string;
	severity: string;
	service: string;
	tier: string;
	owner: string;
	alerts: { name: string; old: string[]; matchers: string[] }[];
	/** Parameters of its commands; those with a label are filled by an alert. */
	parameters: { name: string; label?: string }[];
	/** Literal error texts. */
	errors: string[];
	lookAlikes: { page: string; when: string }[];
}

/** One alert name of one runbook with its matchers ready. */
export interface AlertRule {
	entry: RunbookEntry;
	/** The name that is current, also where an old one was asked for. */
	name: string;
	matchers: Matcher[];
	/** Matchers that cannot be used; with one of them the rule never opens by itself. */
	broken: string[];
}

/** Runbooks indexed for many look-ups. */
export interface Catalogue {
	entries: readonly RunbookEntry[];
	byPath: ReadonlyMap<string, RunbookEntry>;
	byName: ReadonlyMap<string, readonly AlertRule[]>;
	byOldName: ReadonlyMap<string, readonly AlertRule[]>;
	/** Every current and old name, ready to be compared with names that nobody knows. */
	vocabulary: readonly KnownName[];
	/** Names by their key, to find another spelling at once. */
	byKey: ReadonlyMap<string, string>;
}

/** Builds the index. Work grows with the number of names, once. */
export function catalogue(entries: readonly RunbookEntry[]): Catalogue {
	const byName = new Map<string, AlertRule[]>();
	const byOldName = new Map<string, AlertRule[]>();
	for (const entry of entries) {
		for (const { name, old, matchers } of entry.alerts) {
			const rule: AlertRule = { entry, name, matchers: [], broken: [] };
			for (const text of matchers) {
				const parsed = parseMatcher(text);
				if ('matcher' in parsed) rule.matchers.push(parsed.matcher);
				else rule.broken.push(text);
			}
			add(byName, name, rule);
			for (const before of old) add(byOldName, before, rule);
		}
	}
	const names = [...new Set([...byName.keys(), ...byOldName.keys()])].sort();
	return {
		entries,
		byPath: new Map(entries.map((entry) => [entry.path, entry])),
		byName,
		byOldName,
		vocabulary: vocabulary(names),
		byKey: new Map(names.map((name) => [nameKey(name), name])),
	};
}

function add(index: Map<string, AlertRule[]>, name: string, rule: AlertRule): void {
	const rules = index.get(name);
	if (rules) rules.push(rule);
	else index.set(name, [rule]);
}
