import type { PostmortemKit } from '../domain/postmortem/kit.ts';
import { handbook } from './handbook.ts';
import { incidentKit } from './incident-kit.ts';
import { postmortems } from './postmortems.ts';
import { runbooks } from './runbooks.ts';
import { base } from './site.ts';

/** What the draft tool knows of this handbook: services with their objectives, roles, runbooks, the library. */
export const postmortemKit: PostmortemKit = {
	base,
	site: incidentKit.site,
	severities: handbook.severities.map(({ id, name, postmortem }) => ({ id, name, postmortem })),
	services: handbook.services.map(({ id, name, slo }) => ({ id, name, ...(slo ? { slo } : {}) })),
	roles: incidentKit.roles.map(({ id, name }) => ({ id, name })),
	runbooks: runbooks.map(({ path, title, data }) => ({ path, title, service: data.service })),
	library: postmortems.all.map(({ path, title }) => ({ path, title })),
};
