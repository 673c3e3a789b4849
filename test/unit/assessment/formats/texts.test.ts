import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { scoreText } from '../../../../src/cli/score.ts';
import { assess } from '../../../../src/domain/assessment/result.ts';
import { ghCommands } from '../../../../src/formats/assessment/gh-commands.ts';
import { issueFor, issueMarkdown } from '../../../../src/formats/assessment/issue-text.ts';
import { oursText, talkText, yearText } from '../../../../src/formats/assessment/outcome-words.ts';
import { resultMarkdown } from '../../../../src/formats/assessment/result-markdown.ts';
import { roundsFile } from '../../../../src/formats/assessment/session-file.ts';
import { trackerCsv } from '../../../../src/formats/assessment/tracker-csv.ts';
import { termsText, whyLines } from '../../../../src/formats/assessment/words.ts';
import type { AssessmentModel } from '../../../../src/schemas/assessment-model.ts';
import { answers, round } from '../../../support/assessment.ts';
import { smallModel } from '../../../support/assessment-model.ts';
import { fullRound, realModel } from '../../../support/full-round.ts';

const model: AssessmentModel = smallModel;
const given = round(answers({ 'page-load': 0, slo: 1, budget: 0, links: '?' }), {
	name: 'Autumn *2026*',
	outcomes: { 'change-fail-rate': { kind: 'count', k: 3, n: 26 } },
});
const result = assess(model, given);

test('why: the answer with its target, what it stops, needs and unlocks', () => {
	const [first] = result.steps;
	expect(first?.id).toBe('prune');
	expect(first && whyLines(model, first)).toEqual([
		'On-call health, target 3: How heavy is a shift? You answered: “page-load 0”',
		'Stops the bleeding: comes before all others.',
	]);
	expect(first && termsText(first)).toBe('gap 3 → need 0.63 · impact 3 · effort 1 · priority 1.88');
	const blocked = result.steps.find(({ id }) => id === 'use-budget');
	expect(blocked && whyLines(model, blocked)).toContain('Needs first: Write an objective.');
	const enabler = result.steps.find(({ id }) => id === 'write-slo');
	expect(enabler && termsText(enabler)).toContain('+ 0.31 from what waits for it');
});

test('an issue says why, how to begin, when it is done, and where to read, with whole addresses', () => {
	const [first] = result.steps;
	const issue = first && issueFor(model, first, 'https://handbook.example.org/sre/');
	expect(issue).toMatchObject({
		title: 'Prune alerts',
		priority: 'High',
		labels: ['sre', 'now', 'short', 'on-call'],
	});
	expect(issue && issueMarkdown(issue)).toMatchInlineSnapshot(`
		"# Prune alerts

		Prune alerts helps.

		**Why now**
		- On-call health, target 3: How heavy is a shift? You answered: “page-load 0”
		- Stops the bleeding: comes before all others.
		- gap 3 → need 0.63 · impact 3 · effort 1 · priority 1.88

		**First hour**
		List what paged.

		**Done when**
		- [ ] page-load 3

		Owner: on-call lead · horizon: short
		Expected to move: Change fail rate
		How to: https://handbook.example.org/sre/handbook/on-call/
		"
	`);
});

test('CSV for Jira: its importer’s names, one row a step, line breaks inside cells', () => {
	const { data } = Papa.parse<string[]>(trackerCsv(model, result, 'https://h.example/', 'jira').trim());
	expect(data[0]?.slice(0, 5)).toEqual(['Summary', 'Issue Type', 'Priority', 'Description', 'Labels']);
	expect(data.length).toBe(result.steps.length + 1);
	expect(data.every((row) => row.length === data[0]?.length)).toBe(true);
	expect(data[1]?.slice(0, 3)).toEqual(['Prune alerts', 'Task', 'High']);
	// The importer refuses punctuation in the header, and a label with a space in it.
	expect(data[0]?.join('')).toMatch(/^[A-Za-z ]+$/);
	for (const row of data.slice(1)) expect(row.slice(4).join('')).toMatch(/^[a-z-]+$/);
	expect(data[1]?.[3]).toContain('*First hour*\n');
	expect(data[1]?.[3]).not.toMatch(/\*\*|- \[ \]/);
});

test('CSV for Jira has a column for each label of the step that has most', () => {
	const { data } = Papa.parse<string[]>(
		trackerCsv(realModel, assess(realModel, fullRound()), 'https://h.example/', 'jira').trim(),
	);
	const columns = (data[0] ?? []).filter((name) => name === 'Labels').length;
	const used = Math.max(...data.slice(1).map((row) => row.slice(4).filter((label) => label !== '').length));
	expect(columns).toBe(used);
	expect(used).toBeGreaterThanOrEqual(4);
});

test('any title and text come out of the CSV as they went in', () => {
	const words = {
		...model,
		steps: model.steps.map((step) => ({
			...step,
			title: 'Say "no", or; yes',
			why: 'One,\r\n"two"\n\n=three',
		})),
	};
	const { data } = Papa.parse<string[]>(trackerCsv(words, result, 'https://h.example/', 'github').trim());
	expect(data[1]?.[0]).toBe('Say "no", or; yes');
	expect(data[1]?.[1]).toContain('One,\r\n"two"\n\n=three');
});

test('commands for GitHub: a shell hands title, text and labels to gh as they are, and runs nothing in them', () => {
	const hostile = `It's $(touch gone) \`id\` "quoted" \\ $HOME`;
	const words = { ...model, steps: model.steps.map((step) => ({ ...step, title: hostile })) };
	const script = ghCommands(words, result, 'https://h.example/');
	const folder = mkdtempSync(join(tmpdir(), 'gh-'));
	writeFileSync(
		join(folder, 'gh'),
		'#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done\nprintf "\\001"\n',
		{
			mode: 0o755,
		},
	);
	writeFileSync(join(folder, 'plan.sh'), script);
	const run = (...given: string[]) =>
		spawnSync('sh', [join(folder, 'plan.sh'), ...given], {
			cwd: folder,
			encoding: 'utf8',
			env: { PATH: `${folder}:${process.env['PATH']}` },
		});
	const calls = run('owner/repository')
		.stdout.split('\u0001')
		.slice(0, -1)
		.map((call) => call.split('\0').slice(0, -1));
	const created = calls.filter(([what]) => what === 'issue');
	expect(created).toHaveLength(result.steps.length);
	const issue = issueFor(words, result.steps[0] as (typeof result.steps)[number], 'https://h.example/');
	expect(created[0]).toEqual([
		...['issue', 'create', '--repo', 'owner/repository', '--title', hostile],
		...['--label', issue.labels.join(','), '--body', issue.body],
	]);
	// gh refuses a label that is not there: each is made before the first issue.
	const labels = calls.filter(([what]) => what === 'label').map(([, , name]) => name);
	expect(labels).toEqual(
		[...new Set(result.steps.flatMap((step) => issueFor(words, step, '').labels))].sort(),
	);
	expect(existsSync(join(folder, 'gone'))).toBe(false);
	expect(run().status).toBe(2);
	rmSync(folder, { recursive: true });
});

test('CSV for GitHub: title, body, labels', () => {
	const { data } = Papa.parse<string[]>(trackerCsv(model, result, 'https://h.example/', 'github').trim());
	expect(data[0]).toEqual(['title', 'body', 'labels']);
	expect(data[1]?.[2]).toBe('sre,now,short,on-call');
});

test('a cell that a spreadsheet would run is text', () => {
	const steps = model.steps.map((step) => ({ ...step, title: `=HYPERLINK("${step.title}")` }));
	const csv = trackerCsv({ ...model, steps }, result, 'https://h.example/', 'github');
	expect(csv).toContain("'=HYPERLINK");
	expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
});

test('Markdown: names typed by somebody stay text', () => {
	const text = resultMarkdown(model, result);
	expect(text.split('\n')[0]).toBe('# SRE assessment: Autumn \\*2026\\*');
	expect(text).toContain('| On-call health (weakest) | 0.0 | 3 | – | 1 of 1 answered |');
	expect(text).toContain('| Change fail rate | 3 of 26 (12 %, 4 to 29 %) | high: at most 15 % |');
	expect(text).toContain('- Do pages carry links? Count them.');
});

test('an outcome without an answer, unknown, or in a seam says so', () => {
	const [outcome] = model.outcomes;
	const place = (outcomes: typeof given.outcomes) => assess(model, { ...given, outcomes }).outcomes[0];
	const none = place({});
	const unknown = place({ 'change-fail-rate': { kind: 'unknown' } });
	if (!outcome || !none || !unknown) throw new Error('the fixture has an outcome');
	expect(oursText(outcome, none)).toBe('not answered');
	expect(oursText(outcome, unknown)).toBe("don't know");
	expect(talkText(outcome, unknown)).toBe('–');
	expect(yearText(model, unknown, 2024)).toBe('Elite: 5 %; High: 20 %');
	expect(yearText(model, unknown, 2025)).toBe('mean 19 %, standard deviation 21');
});

test('the terminal prints what the page computes', () => {
	const file = roundsFile([given]);
	const printed = scoreText(model, file, 'json');
	expect(JSON.parse(printed.output)).toEqual(result);
	expect(scoreText(model, file, 'markdown').output).toBe(resultMarkdown(model, result));
	expect(scoreText(model, file, 'text').output).toContain('NOW        1. Prune alerts');
	expect(scoreText(model, file, 'text', 'Autumn *2026*').ok).toBe(true);
});

test('the terminal says what it could not read and what it did not use', () => {
	expect(scoreText(model, '{"form', 'text')).toEqual({
		ok: false,
		output: '',
		notices: [
			'This is not a file of the assessment: it is cut off or not JSON. Export it again and take the whole file.',
		],
	});
	expect(scoreText(model, roundsFile([given]), 'text', 'Spring').notices).toEqual([
		'There is no such round. The file has: “Autumn *2026*”.',
	]);
	const old = readFileSync('test/fixtures/assessment/answers-v1.json', 'utf8');
	expect(scoreText(model, old, 'json').notices).toEqual([
		'Not known to this handbook, not used: alert-links, batch-jobs, no-answer-yet, on-call-load, change-lead-time, on-call-health.',
	]);
});
