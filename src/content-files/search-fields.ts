import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchPage } from '../domain/search/table.ts';
import { Runbook } from '../schemas/runbook.ts';
import { filesBelow } from './files.ts';
import { readHandbook } from './handbook.ts';

/** What a page's front matter gives to search, besides its title and its running text. */
export type SearchFields = Partial<Omit<SearchPage, 'id' | 'path'>>;

/**
 * Reads what search needs of every page's front matter, by address. Fields that do not fit their schema are left out
 * here: the content checks report them, and search must not fail for a draft.
 */
export function readSearchFields(root = 'content'): Map<string, SearchFields> {
	const folder = `${root}/docs`;
	const handbook = readHandbook(`${root}/handbook.yaml`).value;
	const tiers = new Map(handbook?.services.map(({ id, tier }) => [id, tier]));
	const fields = new Map<string, SearchFields>();
	for (const file of filesBelow(folder, '.md', '.mdx')) {
		const front = frontMatter(readFileSync(file, 'utf8'));
		const line = typeof front['description'] === 'string' ? front['description'] : undefined;
		const runbook = Runbook.safeParse(front).data;
		const about: SearchFields = runbook
			? {
					kind: 'runbook',
					line: runbook.meaning ?? line,
					alerts: runbook.alerts.map(({ name }) => name),
					oldAlerts: runbook.alerts.flatMap(({ old }) => old),
					aliases: runbook.aliases,
					errors: runbook.errors,
					symptoms: runbook.symptoms,
					severity: runbook.severity,
					tier: runbook.tier ?? tiers.get(runbook.service),
					service: runbook.service,
					owner: runbook.owner,
				}
			: { line };
		fields.set(address(file.slice(folder.length)), about);
	}
	return fields;
}

/** Names that filters show, by the id of a service or a team. */
export function readSearchNames(root = 'content'): Record<string, string> {
	const handbook = readHandbook(`${root}/handbook.yaml`).value;
	return Object.fromEntries(
		[...(handbook?.services ?? []), ...(handbook?.teams ?? [])].map(({ id, name }) => [id, name]),
	);
}

function frontMatter(text: string): Record<string, unknown> {
	const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
	try {
		const value: unknown = parse(yaml ?? '');
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

const address = (path: string) =>
	`${path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '$1')}/`.replace(/\/+$/, '/');
