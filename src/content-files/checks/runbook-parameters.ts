import type { Finding } from '../../domain/finding.ts';
import type { RunbookFile } from '../../domain/runbook/anatomy.ts';
import { judge } from '../../domain/runbook/judge.ts';
import { placeUrl } from '../../domain/runbook/place-url.ts';
import { unknownNames } from '../../domain/runbook/placeholders.ts';
import { type PlacementProblem, place } from '../../domain/runbook/placement.ts';
import type { Slot } from '../../domain/runbook/slots.ts';
import type { Rule } from '../rule.ts';
import { runbooksOf } from '../runbooks.ts';

/** Placeholders are declared, used, stand where a value can do no harm, and their examples are taken. */
export const runbookParameters: Rule = {
	id: 'runbook-parameters',
	about: 'Placeholders are declared and used, and stand where no value can do harm.',
	when: 'always',
	check: (content) => runbooksOf(content).flatMap((runbook) => [...standing(runbook), ...declared(runbook)]),
};

const MENDS: Record<PlacementProblem, [problem: string, mend: string]> = {
	command: ['would be the program to run', 'Write the program out.'],
	option: ['would become an option', 'Write the option out.'],
	'needs-inert': [
		'stands in quotes, a part of a word, a heredoc or another interpreter',
		'Make it a whole bare word, or give it kind name, number or a pattern of [A-Za-z0-9._-].',
	],
	'needs-number': ['stands outside a string', 'Put it in quotes, or give it kind number.'],
	'needs-string': [
		'stands where no quoting is sure',
		'Put it in a plain string after a matcher, or in a value.',
	],
	kind: ['has a kind for another language', 'Choose the kind of this language, or name.'],
};

function standing(runbook: RunbookFile): Finding[] {
	const { front, fences, values } = runbook;
	const names = new Set(front.parameters.map(({ name }) => name));
	const strict = ['sh', 'promql', 'logql', 'sql', 'json'];
	const inBlocks = fences.flatMap(({ language, text, line }) => {
		const at = (start: number) => line + text.slice(0, start).split('\n').length - 1;
		const wrong = place(language, text, front.parameters).flatMap(({ name, start, problem }) => {
			if (!problem) return [];
			const [is, mend] = MENDS[problem];
			return [finding(runbook, at(start), name, `{{${name}}} ${is}.`, mend)];
		});
		const unknown = strict.includes(language) ? unknownNames(text, names) : [];
		return [...wrong, ...unknown.map(({ name, start }) => undeclared(runbook, at(start), name))];
	});
	const inProse = values
		.filter(({ name }) => !names.has(name))
		.map(({ name, line }) => undeclared(runbook, line, name));
	return [...inBlocks, ...inProse];
}

function declared(runbook: RunbookFile): Finding[] {
	const { front, fences, values, lineOf } = runbook;
	return front.parameters.flatMap((parameter, i) => {
		const slots: Slot[] = [
			...fences.flatMap(({ language, text }) => place(language, text, [parameter]).map(({ slot }) => slot)),
			...front.dashboards.flatMap(({ url }) => placeUrl(url, [parameter]).map(({ slot }) => slot)),
		];
		const line = lineOf(`parameters.${i}.name`);
		const { name, example } = parameter;
		if (slots.length === 0 && !values.some((value) => value.name === name)) {
			return [
				finding(runbook, line, name, `{{${name}}} is declared and never used.`, 'Use it, or delete it.'),
			];
		}
		const verdict = judge(parameter, example, slots);
		return verdict === 'ok'
			? []
			: [
					finding(
						runbook,
						line,
						name,
						`Its own example is not taken (${verdict}).`,
						'Mend the example, kind or pattern.',
					),
				];
	});
}

function undeclared(runbook: RunbookFile, line: number, name: string): Finding {
	const mend = 'Declare it under "parameters", or correct its spelling.';
	return finding(runbook, line, name, `{{${name}}} is not declared.`, mend);
}

function finding({ file }: RunbookFile, line: number, field: string, problem: string, mend: string): Finding {
	return { rule: 'runbook-parameters', level: 'error', file, line, field, problem, mend };
}
