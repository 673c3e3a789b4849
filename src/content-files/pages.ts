import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { PageFields } from '../schemas/page.ts';
import { parseYaml } from './read-yaml.ts';
import { lineOf } from './schema-findings.ts';

/** A page of content/docs as it lies on disk. */
export interface Page {
	/** Path from the root of the repository. */
	file: string;
	/** Address without the base path: `/runbooks/node/disk-full/`. */
	path: string;
	/** Front matter that the schema has accepted. */
	data: PageFrontMatter;
	/** The whole file. */
	text: string;
	/** Text after the front matter. */
	body: string;
	/** Line of the file on which the body starts, from 1. */
	bodyLine: number;
	/** Line of a field of the front matter, given in dotted form: `alerts.0.name`. */
	lineOf: (field: string) => number;
}

/** What Starlight itself reads from front matter; its own schema checks the details. */
const themeFields = {
	title: z.string().min(1, 'must not be empty'),
	description: z.string().optional(),
	slug: z.string().optional(),
	editUrl: z.union([z.string(), z.boolean()]).optional(),
	head: z.unknown().optional(),
	tableOfContents: z.unknown().optional(),
	template: z.enum(['doc', 'splash']).optional(),
	hero: z.unknown().optional(),
	lastUpdated: z.unknown().optional(),
	prev: z.unknown().optional(),
	next: z.unknown().optional(),
	sidebar: z.unknown().optional(),
	banner: z.unknown().optional(),
	pagefind: z.boolean().optional(),
	draft: z.boolean().optional(),
};

const strict = <S extends z.ZodRawShape>(kind: z.ZodObject<S>) =>
	z.strictObject({ ...kind.shape, ...themeFields });
const [runbook, chapter, template, topology, postmortem, plain] = PageFields.options;

/** The same kinds as the site's own collection, but an unknown field is an error. */
const FrontMatter = z.discriminatedUnion('type', [
	strict(runbook),
	strict(chapter),
	strict(template),
	strict(topology),
	strict(postmortem),
	strict(plain),
]);
export type PageFrontMatter = z.infer<typeof FrontMatter>;

/** Reads every page below `content/docs` of a root. A page that cannot be read is a finding, the others go on. */
export function readPages(root = '.'): { pages: Page[]; unread: string[]; findings: Finding[] } {
	const folder = join(root, 'content/docs');
	const files = pageFiles(folder);
	const results = files.map((file) => readPage(root, folder, file));
	return {
		pages: results.flatMap(({ page }) => (page ? [page] : [])),
		unread: files.flatMap((file, i) => (results[i]?.page ? [] : [pagePath(nameIn(folder, file))])),
		findings: results.flatMap(({ findings }) => findings),
	};
}

function pageFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.mdx?$/.test(name))
		.sort()
		.map((name) => join(folder, name));
}

function readPage(root: string, folder: string, path: string): { page?: Page; findings: Finding[] } {
	const file = relative(root, path).replaceAll('\\', '/');
	const text = readFileSync(path, 'utf8');
	const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
	if (!front) {
		const problem = 'The page has no front matter.';
		const mend = 'Start it with a line ---, then "title: …", then a line ---.';
		return { findings: [{ rule: 'front-matter', level: 'error', file, line: 1, problem, mend }] };
	}
	const read = parseYaml(front[1] ?? '', file, FrontMatter, 2);
	if (!read.value) return { findings: read.findings };
	return {
		page: {
			file,
			path: pagePath(nameIn(folder, path)),
			data: read.value,
			text,
			body: text.slice(front[0].length),
			bodyLine: front[0].split('\n').length,
			lineOf: fieldLines(front[1] ?? ''),
		},
		findings: [],
	};
}

/** Looks lines up only when a rule has found something: most pages are never asked. */
function fieldLines(text: string): (field: string) => number {
	return (field) => {
		const lines = new LineCounter();
		const document = parseDocument(text, { lineCounter: lines });
		const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
		return lineOf(path, document, lines) + 1;
	};
}

const nameIn = (folder: string, path: string) => relative(folder, path).replaceAll('\\', '/');

function pagePath(name: string): string {
	const id = name.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
	return id === '' ? '/' : `/${id.toLowerCase()}/`;
}
