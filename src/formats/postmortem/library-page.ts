import type { Draft } from '../../domain/postmortem/draft.ts';
import { escapeMarkdown } from '../incident/markdown.ts';
import { utcDay } from '../incident/utc.ts';
import { postmortemDocument } from './document.ts';
import { documentMarkdown } from './markdown.ts';
import type { DraftNames } from './words.ts';

/** Placeholder of the command line's own files: `keel check` names what is left of it. */
const BLANK = 'FILL';

/**
 * The draft as a page of the library: front matter for its index, then the text without what the front matter holds.
 * Every value is written as JSON, which is YAML.
 */
export function libraryPage(draft: Draft, names: DraftNames): string {
	const text = (field: string) => draft.texts[field]?.trim() ?? '';
	const title = text('title') || BLANK;
	const line = (value: string) => value.replace(/\s*\n\s*/g, '; ').trim();
	const iso = (at: number) => new Date(at).toISOString().slice(0, 16).concat('Z');
	const times = Object.entries(draft.times).flatMap(([moment, { at }]) =>
		at === undefined ? [] : [[moment, iso(at)]],
	);
	const front: [string, unknown][] = [
		['title', title],
		['description', line(text('summary')).slice(0, 160) || BLANK],
		['type', 'postmortem'],
		['status', draft.status],
		['date', utcDay(draft.times.began.at ?? draft.createdAt)],
		['severity', draft.severity || BLANK],
		['services', draft.services],
		['times', Object.fromEntries(times)],
		['detector', draft.detector || BLANK],
		[
			'factors',
			draft.factors
				.filter((factor) => factor.text.trim())
				.map((factor) => ({ place: factor.place || BLANK, what: line(factor.text) })),
		],
		['runbooks', [...new Set(draft.runbooks.map(({ path }) => path).filter(Boolean))]],
		...(draft.recurrenceOf ? ([['recurrenceOf', draft.recurrenceOf]] as [string, unknown][]) : []),
		['actions', draft.actions.filter(({ what }) => what.trim()).map(action)],
	];
	const head = front.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
	const blocks = postmortemDocument(draft, names).slice(1);
	const short = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Actions, short term');
	const after = blocks.findIndex(
		(block, at) => at > short + 1 && block.kind === 'heading' && !block.text.startsWith('Actions'),
	);
	const body = [
		documentMarkdown(blocks.slice(0, short)),
		'## Actions, short term\n\n<ActionTable horizon="short" />\n',
		'## Actions, long term\n\n<ActionTable horizon="long" />\n',
		documentMarkdown(blocks.slice(after)),
	];
	return `---\n${head}\n---\n\n${withMdxLinks(body.join('\n'))}`;

	function action({
		what,
		kind,
		owner,
		due,
		link,
		verify,
		horizon,
		metric,
		status,
	}: Draft['actions'][number]) {
		return {
			what: line(what),
			kind: kind || BLANK,
			owner: line(owner) || BLANK,
			due: due || BLANK,
			horizon,
			...(metric.trim() ? { metric: line(metric) } : {}),
			verify: line(verify) || BLANK,
			...(link.trim() ? { link: link.trim() } : {}),
			status,
		};
	}
}

/** Addresses between angle brackets as MDX has them: there a < begins a component. Code stays as it is. */
function withMdxLinks(text: string): string {
	return text.replace(/(`[^`\n]+`)|<(https?:\/\/[^\s<>]+)>/g, (all, code?: string, url = '') =>
		code ? all : `[${escapeMarkdown(url)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`,
	);
}
