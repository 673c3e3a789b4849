import type { Finding } from '../../domain/finding.ts';
import type { Content } from '../content.ts';
import type { Page } from '../pages.ts';
import type { Rule } from '../rule.ts';

/** Every address in front matter is a page of this site. */
export const pageReferences: Rule = {
	id: 'page-reference',
	about: 'Addresses in front matter lead to a page of this site.',
	when: 'always',
	check: (content) => {
		const known = knownPaths(content);
		return content.pages.flatMap((page) =>
			addressesOf(page)
				.filter(({ path }) => !known.has(path.replace(/#.*/, '')))
				.map(({ path, field }) => finding(page, field, path)),
		);
	},
};

/** Addresses of all pages, those that are made from handbook.yaml included. */
export function knownPaths({ pages, unread = [], handbook }: Content): Set<string> {
	return new Set([
		...pages.map(({ path }) => path),
		// Their own findings say what is wrong with them; links to them are right.
		...unread,
		'/services/',
		'/escalation/',
		'/alerts/',
		...handbook.services.map(({ id }) => `/services/${id}/`),
		...handbook.teams.map(({ id }) => `/teams/${id}/`),
	]);
}

function addressesOf({ data }: Page): { path: string; field: string }[] {
	const list = (field: string, paths: readonly string[] | undefined) =>
		(paths ?? []).map((path, i) => ({ path, field: `${field}.${i}` }));
	const related = list('related', data.related);
	if (data.type === 'postmortem')
		return [
			...related,
			...list('runbooks', data.runbooks),
			...(data.recurrenceOf ? [{ path: data.recurrenceOf, field: 'recurrenceOf' }] : []),
		];
	if (data.type !== 'runbook') return related;
	return [
		...related,
		...list('postmortems', data.postmortems),
		...data.lookAlikes.map(({ page }, i) => ({ path: page, field: `lookAlikes.${i}.page` })),
		...(data.replacedBy ? [{ path: data.replacedBy, field: 'replacedBy' }] : []),
	];
}

function finding(page: Page, field: string, path: string): Finding {
	return {
		rule: 'page-reference',
		level: 'error',
		file: page.file,
		line: page.lineOf(field),
		field,
		problem: `There is no page at ${path}.`,
		mend: 'Correct the address, or delete it. Addresses start and end with a slash.',
	};
}
