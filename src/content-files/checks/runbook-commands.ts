import type { Finding } from '../../domain/finding.ts';
import type { Fence } from '../../domain/runbook/anatomy.ts';
import { LANGUAGES } from '../../domain/runbook/languages.ts';
import type { Rule } from '../rule.ts';
import { runbooksOf } from '../runbooks.ts';

/** Languages whose blocks are run by somebody. */
const RUN = ['sh', 'promql', 'logql', 'sql'];

/** Commands can be pasted as they stand, and say how they were checked. */
export const runbookCommands: Rule = {
	id: 'runbook-commands',
	about: 'Blocks name a known language, hold no prompt, and say how they were checked.',
	when: 'always',
	check: (content) =>
		runbooksOf(content).flatMap(({ file, fences, front }) =>
			fences.flatMap((fence): Finding[] =>
				gaps(fence, front.status === 'draft' || front.status === 'deprecated').map(([problem, mend]) => ({
					rule: 'runbook-commands',
					level: 'error',
					file,
					line: fence.line,
					problem,
					mend,
				})),
			),
		),
};

function gaps({ language, meta, text }: Fence, stub: boolean): [problem: string, mend: string][] {
	const found: [string, string][] = [];
	if (language !== 'mermaid' && !LANGUAGES.includes(language)) {
		found.push([`The language "${language}" is unknown.`, `Use ${LANGUAGES.join(', ')} or mermaid.`]);
	}
	if (meta.unknown.length > 0 && language !== 'mermaid') {
		found.push([
			`"${meta.unknown.join(' ')}" after the language means nothing.`,
			'Use checked="…", run or example.',
		]);
	}
	if (language === 'sh' && /^\s*(\$|[\w.-]+@[\w.-]+[:~].*[#$]) /m.test(text)) {
		found.push([
			'It has a prompt: it cannot be pasted.',
			'Delete the prompt; output goes into a block of its own.',
		]);
	}
	if (stub) return found;
	if (RUN.includes(language) && !meta.checked) {
		found.push(['It does not say how it was checked.', 'Add checked="run: where" or checked="https://…".']);
	}
	if (language === 'output' && !meta.output) {
		found.push(['It does not say whether this was seen.', 'Write ```output run or ```output example.']);
	}
	return found;
}
