import type { SearchPage } from '../domain/search/table.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { readGlossary } from './glossary.ts';
import { readHandbook } from './handbook.ts';
import { readMindMap } from './mind-map.ts';
import { readPages } from './pages.ts';
import { readSaid } from './said.ts';

/** What a page's front matter gives to search, besides its title and its running text. */
export type SearchFields = Partial<Omit<SearchPage, 'id' | 'path' | 'title' | 'said'>> & {
	/** What people say when they look for it, as it was written. */
	said?: string[];
};

/**
 * Reads what search needs of every page's front matter, by address. A page that cannot be read is left out here: the
 * content checks report it.
 * @param root root of the repository
 */
export function readSearchFields(root = '.'): Map<string, SearchFields> {
	const services = readHandbook(`${root}/content/handbook.yaml`).value?.services ?? [];
	const tiers = new Map(services.map(({ id, tier }) => [id, tier]));
	const fields = new Map<string, SearchFields>([
		...madeOfLists,
		...readPages(root).pages.map(({ path, data }): [string, SearchFields] => [
			path,
			data.type === 'runbook'
				? ofRunbook(data, tiers.get(data.service))
				: {
						line: data.description,
						aliases: data.aliases,
						...(data.type === 'template' || data.type === 'postmortem' ? { behind: 'aid' as const } : {}),
					},
		]),
	]);
	for (const [path, said] of Object.entries(readSaid(`${root}/content`).value ?? {}))
		fields.set(path, { ...fields.get(path), said });
	return fields;
}

/** Pages that are made of lists have no front matter to hold their other names. */
const madeOfLists: [path: string, fields: SearchFields][] = [
	[
		'/escalation/',
		{
			aliases: [
				'escalation',
				'who is on call now',
				'phone numbers',
				'expert for a service',
				'when to call somebody',
				'nobody answers',
				'wake somebody up',
			],
		},
	],
	['/services/', { aliases: ['who owns a service', 'service catalogue', 'dependencies of a service'] }],
	['/alerts/', { aliases: ['all alerts', 'list of alerts'] }],
];

/** Names that filters show, by the id of a service or a team. */
export function readSearchNames(root = '.'): Record<string, string> {
	const handbook = readHandbook(`${root}/content/handbook.yaml`).value;
	const all = [...(handbook?.services ?? []), ...(handbook?.teams ?? [])];
	return Object.fromEntries(all.map(({ id, name }) => [id, name]));
}

/** The ideas of the mind map: each is found under its own name and leads to its place on the map. */
export function readIdeas(root = '.'): SearchPage[] {
	return readMindMap(`${root}/content/mind-map`).value.map(({ id, title, line, page }) => ({
		id: '',
		path: `/mind-map/#idea-${id}`,
		kind: 'map',
		title,
		line,
		explained: page,
	}));
}

/** The words of the glossary: each is found under its name and its other names, with what it means. */
export function readWords(root = '.'): SearchPage[] {
	const entries = readGlossary(`${root}/content`).value?.entries ?? [];
	return entries.map(({ id, term, means, also, page }) => ({
		id: '',
		path: `/handbook/glossary/#${id}`,
		kind: 'word',
		title: term,
		line: means,
		aliases: also,
		explained: page,
	}));
}

type RunbookFields = Pick<
	Runbook,
	'meaning' | 'alerts' | 'aliases' | 'errors' | 'symptoms' | 'severity' | 'tier' | 'service' | 'owner'
> & {
	description?: string | undefined;
};

function ofRunbook(runbook: RunbookFields, tier: string | undefined): SearchFields {
	return {
		kind: 'runbook',
		line: runbook.meaning ?? runbook.description,
		alerts: runbook.alerts.map(({ name }) => name),
		oldAlerts: runbook.alerts.flatMap(({ old }) => old),
		aliases: runbook.aliases,
		errors: runbook.errors,
		symptoms: runbook.symptoms,
		severity: runbook.severity,
		tier: runbook.tier ?? tier,
		service: runbook.service,
		owner: runbook.owner,
	};
}
