import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Handbook } from '../schemas/handbook.ts';
import { HANDBOOK_FILE, readHandbook } from './handbook.ts';
import { type Page, readPages } from './pages.ts';

/** Everything that the rules look at, read once. */
export interface Content {
	/** Root of the repository that was read. */
	root: string;
	handbook: Handbook;
	pages: Page[];
	/** Addresses of the pages that are there and whose front matter cannot be read. */
	unread?: readonly string[];
	/** Today as YYYY-MM-DD: freshness is measured from it. */
	today: string;
}

/**
 * Reads the content of a repository.
 * @returns the content where it can be checked further, and what is wrong with the files themselves
 */
export function readContent(
	root: string,
	today: string,
): { content: Content | undefined; findings: Finding[] } {
	const handbook = readHandbook(root === '.' ? HANDBOOK_FILE : join(root, HANDBOOK_FILE));
	const { pages, findings, unread } = readPages(root);
	const all = [...handbook.findings, ...findings];
	const content = handbook.value && { root, handbook: handbook.value, pages, unread, today };
	return { content, findings: all };
}
