import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { foreignContent } from '../../support/foreign-content.ts';
import { part, runbookText } from '../../support/runbook-text.ts';

const page = 'content/docs/runbooks/data/queue.mdx';

function problems(text: string): string[] {
	return checkContent(foreignContent({ [page]: text }), '2026-11-20', 'build').map((finding) =>
		findingText(finding).replace(`${page}:`, ''),
	);
}

it('has nothing against a whole runbook', () => {
	expect(problems(runbookText())).toEqual([]);
});

describe('a runbook is refused', () => {
	it.each([
		[
			'without verification',
			part('mitigations', '<Verify>The lag falls for 5 min.</Verify>\n', ''),
			'how to see that it worked',
		],
		[
			'with a verification that names no time',
			part('mitigations', ' for 5 min', ''),
			'how to see that it worked',
		],
		['without rollback', part('mitigations', '<Rollback>Resume it.</Rollback>\n', ''), 'It has no rollback.'],
		['with an empty rollback', part('mitigations', 'Resume it.', ''), 'It has no rollback.'],
		[
			'without the table',
			part('mitigations', '<MitigationTable />\n', ''),
			'The mitigations are not compared.',
		],
		[
			'with a risk that gives no reason',
			part('mitigations', 'low: nothing is lost', 'low'),
			'"risk" is missing or unclear.',
		],
		[
			'without a target',
			part('mitigations', 'target="topic {{topic}}" ', ''),
			'"target" is missing or unclear.',
		],
		[
			'with a check that shows no output',
			part('first', 'output example', 'text'),
			'It does not show what to expect.',
		],
		[
			'with a check that nobody can read',
			part('first', '**1 topics**', '1 topics'),
			'how to read the output',
		],
		['with one id twice', part('mitigations', 'id="pause"', 'id="look"'), 'Its id is used twice.'],
		[
			'with a command that nobody checked',
			part('first', ' checked="run: kcat 1.7"', ''),
			'how it was checked',
		],
		['with output of unknown origin', part('first', 'output example', 'output'), 'whether this was seen'],
		['with a prompt', part('first', 'kcat -L', '$ kcat -L'), 'It has a prompt'],
		[
			'with a language that nobody knows',
			part('first', 'sh checked', 'bash2 checked'),
			'The language "bash2" is unknown.',
		],
		['with an undeclared name', part('first', '{{topic}}', '{{topics}}'), '{{topics}} is not declared.'],
		[
			'with a name that nobody uses',
			part('front', '[{ name: topic', '[{ name: x, example: a, help: b }, { name: topic'),
			'{{x}} is declared and never used.',
		],
		[
			'with an example that it would refuse',
			part('front', 'example: scans', 'example: "-scans"'),
			'Its own example is not taken (option).',
		],
		[
			'with a value that would be the program',
			part('first', 'kcat -L -t {{topic}}', '{{topic}}'),
			'{{topic}} would be the program to run.',
		],
		[
			'without owner that exists',
			part('front', 'owner: data', 'owner: nobody'),
			'There is no team "nobody".',
		],
		[
			'without impact',
			part('front', 'impact: Customers see old places of their parcels.\n', ''),
			'"impact" is missing.',
		],
		[
			'that leads nowhere',
			part('front', 'status: active', 'status: deprecated'),
			'It is deprecated and leads nowhere.',
		],
	])('%s', (_, change, problem) => {
		const found = problems(runbookText(change));
		expect(found.join('\n')).toContain(problem);
		expect(found.length).toBeLessThanOrEqual(2);
	});

	it('naming line and mend', () => {
		expect(problems(runbookText(part('mitigations', 'Resume it.', '')))).toEqual([
			'41 pause: It has no rollback. Add <Rollback> with commands, or why there is none and what to do instead.',
		]);
	});

	it('with a section out of order or missing', () => {
		const text = runbookText()
			.replace('## Diagnosis', '## Verification')
			.replace('## Escalation', '## Other');
		expect(problems(text).map((problem) => problem.replace(/^\d+ title: /, '').replace(/\. .*/, ''))).toEqual(
			[
				'The section "Diagnosis" is missing',
				'The section "Escalation" is missing',
				'"Verification" is out of order',
			],
		);
	});
});

it('lets a draft be unfinished, never unsafe', () => {
	const draft = part('front', 'status: active', 'status: draft').front ?? '';
	const text = runbookText({
		front: draft.replace(/^(meaning|impact|access|reviewed).*\n/gm, ''),
		mitigations: '',
	});
	expect(problems(text)).toEqual([]);
	expect(problems(text.replace('kcat -L -t {{topic}}', 'kcat -{{topic}}')).join()).toContain(
		'would become an option',
	);
	expect(problems(text.replace(/<Check[\s\S]*<\/Check>/, '')).join()).toContain(
		'Even a draft has one first check.',
	);
});
