import type { MdastNode } from 'satteri';
import type { Finding } from '../domain/finding.ts';
import type { TickGroup } from '../domain/onboarding/ticks.ts';
import type { Handbook } from '../schemas/handbook.ts';
import { Id } from '../schemas/ids.ts';
import { treeOf } from './page-tree.ts';
import type { Page } from './pages.ts';

/** Everything that can be ticked on the onboarding pages, in reading order, and what is wrong with it. */
export interface OnboardingTicks {
	groups: TickGroup[];
	findings: Finding[];
}

/**
 * Reads `<Ticks>` with its `<Tick>`s, `<Know>` and `<OwnServices>` from the pages below `/onboarding/`. A team writes its
 * own lines there; the ids are what ticks are kept by.
 */
export function onboardingTicks(pages: readonly Page[], handbook: Handbook): OnboardingTicks {
	const own = pages.filter(({ path }) => path.startsWith('/onboarding/')).toSorted(byPlace);
	const found = own.map((page) => groupsOf(page, handbook));
	const findings = found.flatMap((one) => one.findings);
	const seen = new Map<string, string>();
	for (const { page, ids } of found) {
		for (const { id, line } of ids) {
			const before = seen.get(id);
			if (before !== undefined) findings.push(repeated(page, id, line, before));
			seen.set(id, page.file);
		}
	}
	return { groups: found.flatMap(({ groups }) => groups), findings };
}

type Entry = TickGroup['entries'][number];

interface Found {
	page: Page;
	groups: TickGroup[];
	/** Ids of lines with their line in the file. */
	ids: { id: string; line: number }[];
	findings: Finding[];
}

function groupsOf(page: Page, handbook: Handbook): Found {
	const found: Found = { page, groups: [], ids: [], findings: [] };
	const about = { page: page.path, pageTitle: page.data.title };
	let questions: TickGroup | undefined;
	let heading = page.data.title;
	const take = (node: MdastNode, text: string): Entry => {
		const id = attribute(node, 'id');
		const line = lineOf(node);
		if (!Id.safeParse(id).success) found.findings.push(unnamed(page, id, line));
		found.ids.push({ id, line });
		return { id, text };
	};
	const visit = (node: MdastNode) => {
		const name = 'name' in node ? node.name : undefined;
		if (name === 'Ticks') {
			const entries = below(node, 'Tick').map((tick) => take(tick, plain(tick)));
			found.groups.push({ ...about, id: attribute(node, 'id'), label: attribute(node, 'label'), entries });
			return;
		}
		if (node.type === 'heading') heading = plain(node);
		if (name === 'Know') {
			const entry = take(node, attribute(node, 'ask'));
			// One group a page, at its first question, under the heading that it stands under.
			if (!questions) {
				questions = { ...about, id: entry.id, label: heading, entries: [] };
				found.groups.push(questions);
			}
			questions.entries = [...questions.entries, entry];
		}
		if (name === 'Tick') found.findings.push(alone(page, lineOf(node)));
		if (name === 'OwnServices') {
			const entries = handbook.services.map(({ id, name }) => ({ id: `service-${id}`, text: name }));
			for (const { id } of entries) found.ids.push({ id, line: lineOf(node) });
			found.groups.push({ ...about, id: 'own-services', label: 'Our services', entries });
		}
		for (const child of childrenOf(node)) visit(child);
	};
	const { tree } = treeOf(page);
	// A page that cannot be parsed is left to the rule `page-syntax`.
	if (tree) visit(tree);
	return found;
}

/** By `order`, the overview first. */
const byPlace = (a: Page, b: Page) => place(a) - place(b);
const place = ({ data, path }: Page) =>
	path === '/onboarding/' ? 0 : 'order' in data && data.order !== undefined ? data.order : 99;

function below(node: MdastNode, wanted: string): MdastNode[] {
	return childrenOf(node).flatMap((child) =>
		'name' in child && child.name === wanted ? [child] : below(child, wanted),
	);
}

function attribute(node: MdastNode, name: string): string {
	if (!('attributes' in node) || !Array.isArray(node.attributes)) return '';
	for (const one of node.attributes)
		if (one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string')
			return one.value;
	return '';
}

function childrenOf(node: MdastNode): MdastNode[] {
	return 'children' in node ? (node.children as MdastNode[]) : [];
}

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;

/** The text of a line, links and marks taken out, on one line. */
const plain = (node: MdastNode): string => raw(node).replace(/\s+/g, ' ').trim();

function raw(node: MdastNode): string {
	if ('value' in node && typeof node.value === 'string') return node.value;
	return childrenOf(node).map(raw).join('');
}

function alone(page: Page, line: number): Finding {
	return {
		rule: 'onboarding-tick',
		level: 'error',
		file: page.file,
		line,
		problem: 'A <Tick> stands outside <Ticks>, so it is in no list.',
		mend: 'Put it between <Ticks id="…" label="…"> and </Ticks>.',
	};
}

function unnamed(page: Page, id: string, line: number): Finding {
	return {
		rule: 'onboarding-tick',
		level: 'error',
		file: page.file,
		line,
		problem: id
			? `"${id}" is no id for a line to tick.`
			: 'A line to tick has no id, so its tick cannot be kept.',
		mend: 'Give it id="…": lower-case letters, digits and single hyphens, such as "access-pager".',
	};
}

function repeated(page: Page, id: string, line: number, before: string): Finding {
	return {
		rule: 'onboarding-tick',
		level: 'error',
		file: page.file,
		line,
		problem: `The id "${id}" is used before, in ${before}: one tick would tick both lines.`,
		mend: 'Give the newer line another id.',
	};
}
