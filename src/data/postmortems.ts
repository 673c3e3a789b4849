import { getCollection } from 'astro:content';
import { type LibraryEntry, library, pastIncidents } from '../domain/postmortem/library.ts';

const entries: LibraryEntry[] = (await getCollection('docs')).flatMap(({ id, data }) =>
	data.type === 'postmortem' ? [{ ...data, path: `/${id}/`, title: data.title }] : [],
);

/** The day of this build. SOURCE_DATE_EPOCH makes a build repeatable. */
export const buildDay: string = (
	process.env.SOURCE_DATE_EPOCH ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000) : new Date()
)
	.toISOString()
	.slice(0, 10);

/** All finished postmortems, sorted as of the day of this build. */
export const postmortems = library(entries, buildDay);

/** Addresses of the postmortems of a runbook, the newest first. */
export function pastIncidentsOf(runbook: string, named: readonly string[]): string[] {
	return pastIncidents(entries, runbook, named);
}
