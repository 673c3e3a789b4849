/** One line of a sidebar, as the theme has it; what else it carries is kept. */
export type NavEntry =
	| { type: 'link'; label: string; href: string; isCurrent: boolean }
	| { type: 'group'; label: string; entries: NavEntry[]; collapsed: boolean };

/** Groups with more pages than this list their index page instead of every page. */
export const LARGE_GROUP = 40;

/** What a reader sees of a group, which the theme names after its folder. */
export interface GroupFacts {
	label: string;
	/** Address of its landing page; a group without one keeps its pages. */
	href?: string;
}

/**
 * Keeps the group of the page that is read and turns the others into one link each, so that the size of a page does not
 * grow with the number of pages.
 * @param facts of a group, by the names from the top down to it
 */
export function prune<E extends NavEntry>(
	entries: readonly E[],
	facts: (path: string[]) => GroupFacts,
): NavEntry[] {
	return entries.map((entry) => pruneEntry(entry, [], facts));
}

function pruneEntry(entry: NavEntry, above: string[], facts: (path: string[]) => GroupFacts): NavEntry {
	if (entry.type === 'link') return entry;
	const path = [...above, entry.label];
	const { label, href: index } = facts(path);
	if (index && !holdsCurrent(entry)) return { type: 'link', label, href: index, isCurrent: false, ...plain };
	const large = entry.entries.filter((inner) => inner.type === 'link').length > LARGE_GROUP;
	const entries = large && index ? around(entry.entries, label, index) : entry.entries;
	const inner = entries.map((one) => pruneEntry(one, path, facts));
	return { ...entry, label, collapsed: false, entries: inner };
}

/** Fields that the theme expects of a link. */
const plain = { badge: undefined, attrs: {} };

/** The page that is read with its neighbours, and the way to all of them. */
function around(entries: NavEntry[], label: string, index: string): NavEntry[] {
	const at = entries.findIndex(holdsCurrent);
	const near = entries.slice(Math.max(0, at - 3), at + 4);
	const all: NavEntry = { type: 'link', label: `All of ${label}`, href: index, isCurrent: false, ...plain };
	return [all, ...near.filter((entry) => entry.type === 'group' || entry.href !== index)];
}

function holdsCurrent(entry: NavEntry): boolean {
	return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}
