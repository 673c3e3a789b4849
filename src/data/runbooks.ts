import { getCollection } from 'astro:content';
import type { Service } from '../schemas/handbook.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { handbook } from './handbook.ts';

/** A runbook as lists show it. */
export interface RunbookEntry {
	/** Path without the base: `/runbooks/node/disk-full/`. */
	path: string;
	title: string;
	description: string;
	/** Its own tier, or that of its service. */
	tier: Service['tier'];
	data: Runbook;
}

/** Every runbook of the site, by title. Deprecated ones are last. */
export const runbooks: RunbookEntry[] = (await getCollection('docs'))
	.flatMap(({ id, data }) =>
		data.type === 'runbook'
			? [
					{
						path: `/${id}/`,
						title: data.title,
						description: data.description ?? '',
						tier: tierOf(data),
						data,
					},
				]
			: [],
	)
	.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en'));

function tierOf(data: Runbook): Service['tier'] {
	return data.tier ?? handbook.services.find(({ id }) => id === data.service)?.tier ?? 'normal';
}

function rank({ data }: { data: Runbook }): number {
	return data.status === 'deprecated' ? 1 : 0;
}
