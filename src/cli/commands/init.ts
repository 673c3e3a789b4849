import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { knownPaths } from '../../content-files/checks/page-references.ts';
import { readContent } from '../../content-files/content.ts';
import { type Answers, ownHandbook } from '../../content-files/own-handbook.ts';
import { removeExamples } from '../../content-files/remove-examples.ts';
import { checkContent } from '../../content-files/rules.ts';
import { forgetSaid } from '../../content-files/said.ts';
import { findingText } from '../../domain/finding-text.ts';
import { slugOf } from '../../domain/slug.ts';

type Options = Partial<Answers> & { root: string; removeExamples?: boolean };

/** Each answer: its option, the question that is asked where the option is missing, and what Enter gives. */
const questions: [keyof Answers, question: string, preset: string][] = [
	['name', 'Name of the handbook', 'Our handbook'],
	['organisation', 'Your organisation', 'Our company'],
	['address', 'Address it will be served at', 'https://handbook.example.org'],
	['base', 'Path under that address', '/'],
	['editBase', 'Address at which a file is edited (empty: no edit links)', ''],
	['visibility', 'internal or public', 'internal'],
	['team', 'Name of your team', 'Our team'],
	['service', 'Name of the service you answer for first', 'Our service'],
];

/** `keel init`: writes handbook.yaml from a few answers; asks only for what no option gives. */
export function register(program: Command): void {
	const command = program
		.command('init')
		.description('make the handbook yours: write content/handbook.yaml from a few answers');
	for (const [field, question] of questions)
		command.option(`--${optionName(field)} <text>`, question.toLowerCase());
	command
		.option('--remove-examples', 'delete the runbooks and postmortems of the invented organisation')
		.option('--root <folder>', 'repository to write to', '.')
		.action(async (options: Options) => {
			const answers = await ask(options);
			const removed = options.removeExamples ? removeExamples(options.root) : undefined;
			const file = join(options.root, 'content/handbook.yaml');
			writeFileSync(file, ownHandbook(readFileSync(file, 'utf8'), answers, slugOf));
			const { content } = readContent(options.root, today());
			if (removed && content) {
				const known = knownPaths(content);
				forgetSaid(options.root, (path) => known.has(path));
			}
			console.log(`Wrote ${file}.`);
			if (removed)
				console.log(
					`Deleted ${removed.pages.length} example pages; mended links in ${removed.relinked.length} files.`,
				);
			const findings = checkContent(options.root, today(), 'build');
			const errors = findings.filter(({ level }) => level === 'error');
			for (const finding of errors) console.log(findingText(finding));
			if (errors.length > 0 && !removed) {
				console.log(
					'The example runbooks name services and teams of the invented organisation: change them, or run this again with --remove-examples.',
				);
			}
			process.exitCode = errors.length > 0 ? 1 : 0;
		});
}

const today = () => new Date().toISOString().slice(0, 10);

async function ask(options: Options): Promise<Answers> {
	const open = questions.filter(([field]) => options[field] === undefined);
	const asked: Record<string, string> = {};
	if (open.length > 0) {
		const lines = createInterface({ input: process.stdin, output: process.stdout });
		for (const [field, question, preset] of open) {
			asked[field] = (await lines.question(`${question}${preset ? ` [${preset}]` : ''}: `)).trim() || preset;
		}
		lines.close();
	}
	const answer = (field: keyof Answers) => options[field] ?? asked[field] ?? '';
	return {
		name: answer('name'),
		organisation: answer('organisation'),
		address: answer('address'),
		base: answer('base'),
		editBase: answer('editBase') || undefined,
		visibility: answer('visibility') === 'public' ? 'public' : 'internal',
		team: answer('team'),
		service: answer('service'),
	};
}

function optionName(field: string): string {
	return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
