import type { Finding } from '../../domain/finding.ts';
import type { RunbookFile, RunbookStep } from '../../domain/runbook/anatomy.ts';
import type { Rule } from '../rule.ts';
import { runbooksOf } from '../runbooks.ts';
import { blank } from '../templates.ts';

type Gap = [problem: string, mend: string];

/** A check says what it runs, what to expect and how to read it; a change says what it risks, how to see it worked, how to undo it. */
export const runbookSteps: Rule = {
	id: 'runbook-steps',
	about: 'Checks have command, output and reading; changes have target, risk, verification and rollback.',
	when: 'always',
	check: (content) =>
		runbooksOf(content)
			.filter(({ front }) => front.status !== 'deprecated')
			.flatMap((runbook) => runbook.steps.flatMap((step, i) => findings(runbook, step, i))),
};

function findings(runbook: RunbookFile, step: RunbookStep, index: number): Finding[] {
	const twin = runbook.steps.findIndex(({ id }) => id === step.id) < index;
	const gaps: Gap[] = [
		...(step.id && !twin
			? []
			: [
					[
						`Its id is ${twin ? 'used twice' : 'missing'}.`,
						'Write one by hand: ticks are kept under it.',
					] as Gap,
				]),
		...(step.title ? [] : [['It has no title.', 'Add title="…".'] as Gap]),
		...(step.kind === 'change' ? change(step) : runbook.front.status === 'draft' ? [] : check(step)),
	];
	return gaps.map(([problem, mend]) => ({
		rule: 'runbook-steps',
		// A draft may be unfinished; what it has is counted.
		level: runbook.front.status === 'draft' ? 'warning' : 'error',
		file: runbook.file,
		line: step.line,
		field: step.id || step.title,
		problem,
		mend,
	}));
}

function check({ commands, outputs, readings }: RunbookStep): Gap[] {
	const gaps: Gap[] = [];
	if (commands.length === 0) gaps.push(['The check runs nothing.', 'Add a block with its command or query.']);
	if (outputs.length === 0)
		gaps.push(['It does not show what to expect.', 'Add a block ```output run or ```output example.']);
	if (readings.items === 0 || readings.bold < readings.items) {
		gaps.push([
			'It does not say how to read the output.',
			'End with a list whose items begin with what is seen, in **bold**.',
		]);
	}
	return gaps;
}

const WANTED: Record<string, [pattern: RegExp, form: string]> = {
	target: [/./, 'what exactly is changed'],
	risk: [/^(low|medium|high): ./, '"low: why", "medium: why" or "high: why"'],
	reversible: [/^(yes|partly|no)\b/, '"yes", "partly: what stays" or "no: what is gone"'],
	effect: [/\d/, 'a time, such as "1 to 3 min"'],
	notWhen: [/./, 'when to leave it alone'],
};

function change({ attributes, verify, rollback, commands }: RunbookStep): Gap[] {
	const gaps = Object.entries(WANTED).flatMap(([name, [pattern, form]]): Gap[] =>
		pattern.test(attributes[name] ?? '') ? [] : [[`"${name}" is missing or unclear.`, `Write ${form}.`]],
	);
	if (commands.length === 0) gaps.push(['The change runs nothing.', 'Add a block with its command.']);
	// A blank of the template is counted by its own rule.
	if (
		!verify ||
		(!blank.test(verify.text) && !/\d\s*(s|sec|seconds?|min|minutes?|h|hours?|days?)\b/i.test(verify.text))
	) {
		gaps.push([
			'It does not say how to see that it worked.',
			'Add <Verify> with signal, value and for how long.',
		]);
	}
	if (!rollback || (rollback.text === '' && rollback.commands.length === 0)) {
		gaps.push([
			'It has no rollback.',
			'Add <Rollback> with commands, or why there is none and what to do instead.',
		]);
	}
	return gaps;
}
