import type { Tier } from '../../schemas/ids.ts';

/** A service of handbook.yaml, as the checklist needs it. */
export interface KnownService {
	id: string;
	name: string;
	tier: Tier;
	/** Name of the team that answers for it. */
	owner: string;
	dependsOn: string[];
}

/** What the server hands to the tools of this section, beside their items. */
export interface ReadinessContext {
	/** Base path of the site, with its closing slash. */
	base: string;
	services: KnownService[];
	/** Title of each page that an item leads to, by its path without anchor. */
	titles: Readonly<Record<string, string>>;
	/** Short name of each source, by id. */
	sources: Readonly<Record<string, string>>;
}

/** Key of the review of a service of handbook.yaml. */
export const keyOf = (service: string) => `service:${service}`;
