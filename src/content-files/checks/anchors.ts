import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { Content } from '../content.ts';
import { readGlossary } from '../glossary.ts';
import { treeOf } from '../page-tree.ts';
import type { Page } from '../pages.ts';
import { linksIn } from '../prose-link.ts';
import type { Rule } from '../rule.ts';
import { type TextAnchors, textAnchors } from '../text-anchors.ts';

/**
 * The part behind # of a link names a heading, a step or a word of the page. Where a component makes anchors of its own,
 * only the built site knows, and its own test asks there.
 */
export const anchors: Rule = {
	id: 'anchor',
	about: 'Links to a part of a page lead to a heading, a step or a word that is there.',
	when: 'always',
	check: (content) => {
		const known = new Map(content.pages.map((page) => [page.path, anchorsOf(page, content)]));
		return content.pages.flatMap((page) => {
			const { tree } = treeOf(page);
			return tree ? linksIn(tree).flatMap(({ url, line }) => judge(url, line, page, known)) : [];
		});
	},
};

function anchorsOf(page: Page, { root }: Content): TextAnchors | undefined {
	const found = textAnchors(page);
	if (!found?.open.delete('GlossaryList')) return found;
	const words = readGlossary(join(root, 'content')).value?.entries;
	// A list that cannot be read has its own finding.
	if (!words) found.open.add('GlossaryList');
	for (const { id } of words ?? []) found.ids.add(id);
	return found;
}

function judge(
	url: string,
	line: number | undefined,
	page: Page,
	known: Map<string, TextAnchors | undefined>,
): Finding[] {
	const [, path = '', raw = ''] = /^((?:\/[^?#]*)?)(?:\?[^#]*)?#(.+)$/.exec(url) ?? [];
	const target = known.get(path || page.path);
	const anchor = plain(raw);
	// Values for a tool ride behind # too; they are no anchors.
	if (!target || !anchor || anchor.includes('=') || target.ids.has(anchor) || target.open.size > 0) return [];
	const near = [...target.ids].find((id) => id.includes(anchor) || anchor.includes(id));
	return [
		{
			rule: 'anchor',
			level: page.data.type === 'runbook' && page.data.status === 'draft' ? 'warning' : 'error',
			file: page.file,
			line: line ?? page.bodyLine,
			problem: `The link "${url}" leads to no part of ${path || 'this page'}.`,
			mend: near
				? `Did you mean #${near}? Anchors are headings in small letters with hyphens, and ids of steps.`
				: 'Take a heading in small letters with hyphens, or the id of a step; or link the whole page.',
		},
	];
}

function plain(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
