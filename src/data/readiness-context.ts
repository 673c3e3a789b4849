import { handbook } from './handbook.ts';
import { pageTitle } from './page-titles.ts';
import { phases } from './readiness.ts';
import { base } from './site.ts';
import { documentOf } from './sources.ts';

const items = phases.flatMap((phase) => phase.items);
const paths = items.flatMap(({ links }) => links.map((link) => link.replace(/#.*/, '')));
const ids = items.flatMap(({ sources }) => sources.map(({ id }) => id));
/** Pages that no file under content/docs makes. */
const routes: Record<string, string> = { '/services/': 'Services', '/escalation/': 'Who to call' };

/** What the tools of the readiness section are given beside their items. */
export const readinessContext = {
	base,
	services: handbook.services.map(({ id, name, tier, owner, dependsOn }) => ({
		id,
		name,
		tier,
		owner: handbook.teams.find((team) => team.id === owner)?.name ?? owner,
		dependsOn,
	})),
	titles: Object.fromEntries(paths.map((path) => [path, routes[path] ?? pageTitle(path)])),
	sources: Object.fromEntries(ids.map((id) => [id, documentOf(id).short])),
};
