import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Command, Option } from 'commander';
import { appendToList } from '../../content-files/append-yaml.ts';
import { readHandbook } from '../../content-files/handbook.ts';
import { BLANK, fillTemplate } from '../../content-files/templates.ts';
import { slugOf } from '../../domain/slug.ts';
import { Area } from '../../schemas/runbook.ts';

interface Options {
	area: Area;
	capability: string;
	section: string;
	newSection?: boolean;
	alert?: string;
	root: string;
}

/** Makes a file or an entry from a title and says where; the file's path is printed for an editor to open. */
type Maker = (title: string, options: Options) => string;

const makers: Record<string, Maker> = { runbook, page, question, 'next-step': nextStep };

/** `keel new runbook|page|question|next-step "Title"`: starts a piece of content from its template. */
export function register(program: Command): void {
	program
		.command('new')
		.description('start a runbook, page, question or next step from its template')
		.argument('<kind>', Object.keys(makers).join(', '))
		.argument('<title>', 'as the reader will see it')
		.addOption(
			new Option('--area <area>', 'runbook: part of the stack').choices(Area.options).default('services'),
		)
		.option('--alert <name>', 'runbook: name of the alert that leads here')
		.option('--section <folder>', 'page: folder under content/docs', 'handbook')
		.option('--new-section', 'page: make that folder, if it is a new part of the handbook')
		.option('--capability <id>', 'question and next step: capability it belongs to', 'monitoring-alerting')
		.option('--root <folder>', 'repository to write to', '.')
		.action((kind: string, title: string, options: Options) => {
			const make = makers[kind];
			if (!make) program.error(`There is no kind "${kind}". Use ${Object.keys(makers).join(', ')}.`);
			try {
				const where = make(title, options);
				console.log(`${where}\nReplace each ${BLANK}, then run: npm run keel -- check`);
			} catch (error) {
				program.error(error instanceof Error ? error.message : String(error));
			}
		});
}

function runbook(title: string, { area, alert, root }: Options): string {
	const handbook = readHandbook(join(root, 'content/handbook.yaml')).value;
	const service = handbook?.services[0];
	const values = {
		title: title.replaceAll('"', "'"),
		area,
		alert: alert ?? BLANK,
		service: service?.id ?? BLANK,
		owner: service?.owner ?? BLANK,
		today: new Date().toISOString().slice(0, 10),
	};
	return write(
		join(root, 'content/docs/runbooks', area, `${slugOf(title)}.mdx`),
		fillTemplate('runbook.mdx', values, root),
	);
}

function page(title: string, { section, newSection, root }: Options): string {
	const known = sectionsOf(root);
	if (!known.includes(section) && !(newSection && SECTION.test(section))) {
		const way = SECTION.test(section)
			? 'To begin a new one on purpose, add --new-section, and name the folder in src/data/sections.ts for the sidebar.'
			: 'A folder is small letters, digits and hyphens, with / between a folder and one within it.';
		throw new Error(`There is no section "${section}" under content/docs. Use ${known.join(', ')}. ${way}`);
	}
	const text = fillTemplate('page.mdx', { title: title.replaceAll('"', "'") }, root);
	return write(join(root, 'content/docs', section, `${slugOf(title)}.mdx`), text);
}

/** Form of a folder in an address. It leads nowhere but down. */
const SECTION = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Folders of pages that are there, those within others too; each area of the runbooks has a command of its own. */
function sectionsOf(root: string): string[] {
	return readdirSync(join(root, 'content/docs'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) =>
			relative(join(root, 'content/docs'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
		)
		.filter((name) => !name.startsWith('runbooks'))
		.sort();
}

function question(title: string, options: Options): string {
	return append('questions', 'questions', 'question.yaml', title, options);
}

function nextStep(title: string, options: Options): string {
	return append('next-steps', 'steps', 'next-step.yaml', title, options);
}

function append(
	folder: string,
	list: string,
	template: 'question.yaml' | 'next-step.yaml',
	title: string,
	options: Options,
): string {
	const { capability, root } = options;
	const file = join(root, 'content/assessment', folder, `${capability}.yaml`);
	if (!existsSync(file))
		throw new Error(`There is no ${file}. Name a capability of content/assessment/capabilities.yaml.`);
	// Last in its list: a number that no question has.
	const values = { title: title.replaceAll('"', "'"), id: slugOf(title), capability, order: '99' };
	appendToList(file, list, fillTemplate(template, values, root));
	return file;
}

function write(file: string, text: string): string {
	if (existsSync(file)) throw new Error(`${file} is there already. Choose another title, or edit it.`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}
