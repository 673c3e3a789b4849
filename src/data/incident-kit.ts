import { readIncidentFiles } from '../content-files/incident-kit.ts';
import { findingText } from '../domain/finding-text.ts';
import type { IncidentKit } from '../domain/incident/kit.ts';
import { handbook } from './handbook.ts';
import { base } from './site.ts';

const read = readIncidentFiles();
if (!read.value) throw new Error(`\n${read.findings.map(findingText).join('\n')}\n`);

const { incidents, incidentsUrl, statusPage } = handbook.channels;

/** Roles, severities and messages of an incident, checked. */
export const incidentKit: IncidentKit = {
	version: 1,
	site: handbook.address.replace(/\/$/, '') + base,
	severities: handbook.severities,
	roles: read.value.roles,
	messages: read.value.messages,
	channel: { name: incidents, ...(incidentsUrl ? { url: incidentsUrl } : {}) },
	...(statusPage ? { statusPage } : {}),
};
