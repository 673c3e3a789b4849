import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { type HastNode, markdownToHast, mdxToHast } from 'satteri';
import type { Page } from './pages.ts';

/** What a link can lead to on a page. */
export interface TextAnchors {
	/** Ids of headings, of steps and of what else is written with an id. */
	ids: Set<string>;
	/** Components on the page that may make further anchors when the site is built. */
	open: Set<string>;
}

/** Components whose `id` becomes an anchor. That of others names a source, a box to tick or a piece of data. */
const ANCHORED = new Set(['Check', 'Change', 'Know', 'Checklist']);

/** Components that make no anchor but the one that their `id` gives. Any other may: a team has its own. */
const QUIET = new Set([
	...ANCHORED,
	...[
		'ActionTable',
		'Allowed',
		'BurnRates',
		'ChapterEnd',
		'ChapterList',
		'Channels',
		'Escalation',
		'Evidence',
	],
	...[
		'Exhausted',
		'FirstBurn',
		'FirstUpdate',
		'MitigationTable',
		'ObjectiveFor',
		'Rollback',
		'SeverityTable',
	],
	...['Source', 'Template', 'TemplateList', 'Tick', 'Unavailability', 'Value', 'Verify'],
]);

/** Anchors that the page around the text has. */
const AROUND = ['_top', 'helps-with', 'try-this', 'rests-on'];

/**
 * The anchors of a page, headings numbered as the site numbers them.
 * @returns nothing where the text cannot be parsed: that has its own finding
 */
export function textAnchors({ body, file }: Pick<Page, 'body' | 'file'>): TextAnchors | undefined {
	const found: TextAnchors = { ids: new Set(AROUND), open: new Set() };
	try {
		const tree = file.endsWith('.md') ? markdownToHast(body) : mdxToHast(body);
		collect(tree, found, headingIds());
		return found;
	} catch {
		return undefined;
	}
}

/** A node with whatever its kind has. */
interface Loose {
	tagName?: string;
	name?: string | null;
	value?: unknown;
	type: string;
	properties?: Record<string, unknown>;
	attributes?: { name?: string; value?: unknown }[];
	children?: Loose[];
}

function collect(node: HastNode | Loose, found: TextAnchors, idOf: (heading: Loose) => string): void {
	const { tagName = '', name, properties, attributes, children } = node as Loose;
	if (/^h[1-6]$/.test(tagName)) found.ids.add(idOf(node as Loose));
	else if (typeof properties?.['id'] === 'string') found.ids.add(properties['id']);
	const component = /^[A-Z]/.test(name ?? '') ? (name ?? '') : undefined;
	if (component && !QUIET.has(component)) found.open.add(component);
	if (!component || ANCHORED.has(component)) {
		for (const { name, value } of attributes ?? [])
			if (name === 'id' && typeof value === 'string') found.ids.add(value);
	}
	for (const child of children ?? []) collect(child, found, idOf);
}

interface HeadingPlugin {
	element: {
		visit: (
			heading: Loose,
			context: {
				data: object;
				textContent: (node: Loose) => string;
				setProperty: (node: unknown, name: string, id: string) => void;
			},
		) => void;
	};
}

/** The site's own plugin, asked heading by heading: it counts those of one text. */
function headingIds(): (heading: Loose) => string {
	// Its type is that of any plugin; it is a factory whose visitor gives one heading its id.
	const { element } = (satteriHeadingIdsPlugin() as unknown as () => HeadingPlugin)();
	return (heading) => {
		let id = '';
		const context = {
			data: {},
			textContent: text,
			setProperty: (_: unknown, __: string, given: string) => {
				id = given;
			},
		};
		element.visit(heading, context);
		return id;
	};
}

const text = (node: Loose): string =>
	node.type === 'text' ? String(node.value) : (node.children ?? []).map(text).join('');
