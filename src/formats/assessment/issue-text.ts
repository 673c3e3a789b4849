import type { RankedStep } from '../../domain/assessment/prioritisation.ts';
import { nameOf, termsText, type Words, whyLines } from './words.ts';

/** A step as an issue of a tracker. */
export interface IssueText {
	id: string;
	title: string;
	/** In the markup that was asked for. */
	body: string;
	/** `sre`, the place, the horizon, the capabilities. No spaces: a label of Jira cannot have any. */
	labels: string[];
	/** now → High, next → Medium, deferred → Low. */
	priority: 'High' | 'Medium' | 'Low';
}

/** How a tracker marks up a text: GitHub, GitLab and most others read Markdown, Jira's importer its own wiki text. */
export type Markup = 'markdown' | 'jira';

/**
 * A step as it is pasted into a tracker: why, the first hour, who, how one sees that it is done, where to read on.
 * @param address of the site with its base and closing slash; a tracker has no site to be relative to
 */
export function issueFor(
	words: Words,
	step: RankedStep,
	address: string,
	markup: Markup = 'markdown',
): IssueText {
	const { heading, item, task } = MARKS[markup];
	const content = words.steps.find(({ id }) => id === step.id);
	const done = step.needs
		.filter(({ gap }) => gap > 0)
		.map(({ question, to }) => words.questions.find(({ id }) => id === question)?.levels[to])
		.filter((text) => text !== undefined);
	const body = [
		content?.why ?? '',
		'',
		heading('Why now'),
		...whyLines(words, step).map(item),
		item(termsText(step)),
		'',
		heading('First hour'),
		content?.firstHour ?? '',
		'',
		heading('Done when'),
		...done.map(task),
		'',
		`Owner: ${content?.ownerRole ?? 'to be named'} · horizon: ${content?.horizon ?? 'to be set'}`,
		...(content?.metric ? [`Expected to move: ${nameOf(words.outcomes, content.metric)}`] : []),
		...(content?.pages ?? []).map((page) => `How to: ${address}${page.replace(/^\//, '')}`),
	];
	const capabilities = [
		...new Set(step.needs.filter(({ gap }) => gap > 0).map(({ capability }) => capability)),
	];
	return {
		id: step.id,
		title: content?.title ?? step.id,
		body: body.join('\n'),
		labels: ['sre', step.place, ...(content ? [content.horizon] : []), ...capabilities],
		priority: step.place === 'now' ? 'High' : step.place === 'next' ? 'Medium' : 'Low',
	};
}

/** An issue as one text to paste. */
export function issueMarkdown({ title, body }: IssueText): string {
	return `# ${title}\n\n${body}\n`;
}

const MARKS: Record<Markup, Record<'heading' | 'item' | 'task', (text: string) => string>> = {
	markdown: {
		heading: (text) => `**${text}**`,
		item: (text) => `- ${text}`,
		task: (text) => `- [ ] ${text}`,
	},
	jira: { heading: (text) => `*${text}*`, item: (text) => `* ${text}`, task: (text) => `* ${text}` },
};
