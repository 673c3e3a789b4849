import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { readAssessment } from '../../content-files/assessment.ts';
import { findingText } from '../../domain/finding-text.ts';
import { SCORE_FORMATS, type ScoreFormat, scoreText } from '../score.ts';

interface Options {
	format: ScoreFormat;
	root: string;
	round?: string;
}

/** `keel score answers.json`: the result page in a terminal. Exit code 1 where there is nothing to score. */
export function register(program: Command): void {
	program
		.command('score')
		.description('score an exported assessment: the same result as the result page')
		.argument('<file>', 'answers, as “Save this round” writes them')
		.addOption(
			new Option('--format <format>', 'how the result is printed')
				.choices([...SCORE_FORMATS])
				.default('text'),
		)
		.option('--round <name>', 'name or id of a round; without it the open one')
		.option('--root <folder>', 'content folder', 'content')
		.action((file: string, options: Options) => {
			process.exitCode = run(file, options);
		});
}

function run(file: string, { format, root, round }: Options): number {
	const { value: model, findings } = readAssessment(root);
	if (!model) {
		console.error(findings.map(findingText).join('\n'));
		return 1;
	}
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		console.error(`The file ${file} cannot be read. Check its path.`);
		return 1;
	}
	const { ok, output, notices } = scoreText(model, text, format, round);
	for (const notice of notices) console.error(notice);
	if (ok) console.log(output);
	return ok ? 0 : 1;
}
