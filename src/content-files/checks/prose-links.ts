import type { Finding } from '../../domain/finding.ts';
import { treeOf } from '../page-tree.ts';
import type { Page } from '../pages.ts';
import { linksIn, type ProseLink } from '../prose-link.ts';
import type { Rule } from '../rule.ts';
import { knownPaths } from './page-references.ts';

/**
 * Links in the text lead to pages of this site and are written from its root; in a draft, which may
 * have come from elsewhere, a wrong one is a warning. The part behind # has its own rule.
 */
export const proseLinks: Rule = {
	id: 'prose-link',
	about: 'Links in the text of a page lead to a page of this site, and are written from its root.',
	when: 'always',
	check: (content) => {
		const known = knownPaths(content);
		return content.pages.flatMap((page) => {
			const { tree } = treeOf(page);
			return tree ? linksIn(tree).flatMap((link) => judge(link, page, known)) : [];
		});
	},
};

function judge({ url, line }: ProseLink, { file, bodyLine, data }: Page, known: Set<string>): Finding[] {
	const level = data.type === 'runbook' && data.status === 'draft' ? 'warning' : 'error';
	const finding = (problem: string, mend: string): Finding[] => [
		{ rule: 'prose-link', level, file, line: line ?? bodyLine, problem, mend },
	];
	// An anchor of this page, or an address elsewhere.
	if (url.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
	if (!url.startsWith('/'))
		return finding(
			`The link "${url}" does not start at the root of the site.`,
			'Write it as /section/page/.',
		);
	const path = url.replace(/[?#].*/, '');
	// Downloads and data are made by the build; every alert has an address, known or not.
	if (/\.\w+$/.test(path) || path.startsWith('/alerts/') || known.has(path)) return [];
	if (known.has(`${path}/`))
		return finding(
			`The link "${url}" lacks its last slash.`,
			`Write it as ${url.replace(path, `${path}/`)}.`,
		);
	return finding(`There is no page at ${path}.`, 'Correct the address, or delete the link.');
}
