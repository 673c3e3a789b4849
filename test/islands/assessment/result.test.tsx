import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Round } from '../../../src/domain/assessment/round.ts';
import { contentCore, questionPart, resultContent } from '../../../src/formats/assessment/content-parts.ts';
import { roundsFile } from '../../../src/formats/assessment/session-file.ts';
import { shareFragment } from '../../../src/formats/assessment/share-link.ts';
import { Result } from '../../../src/islands/assessment/result.tsx';
import { answers, round } from '../../support/assessment.ts';
import { smallModel } from '../../support/assessment-model.ts';

const KEY = 'even-keel:assessment';
const given = round(answers({ 'page-load': 0, slo: 1, budget: 0, links: '?' }));

function show(kept?: Round[]) {
	if (kept) localStorage.setItem(KEY, roundsFile(kept));
	render(<Result bank={1} apiUrl="/api/" base="/team/" address="https://h.example/team/" />);
}

/** The site's content files. */
function served(path: string): unknown {
	if (path === '/api/assessment-core.json') return contentCore(smallModel);
	if (path === '/api/assessment.json') return resultContent(smallModel);
	return questionPart(smallModel, path.replace(/^.*assessment-question\/(.*)\.json$/, '$1'));
}

beforeEach(() => {
	localStorage.clear();
	vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(served(path))));
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	history.replaceState(null, '', location.pathname + location.search);
});

test('without answers it says so and leads to the questions under the base path', async () => {
	show();
	await expect.element(page.getByText(/No answers are kept/)).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Answer ten questions' }))
		.toHaveAttribute('href', '/team/assessment/');
});

test('score, cap and range are the ones that were computed', async () => {
	show([given]);
	const score = page.getByRole('region', { name: 'SRE practice' });
	await expect.element(score.getByText(/0\.3 over 2 capabilities/)).toBeVisible();
	await expect
		.element(score.getByText(/1\.0 = weakest \(On-call health, 0\.0\) plus 1\. The mean is lower/))
		.toBeVisible();
	await expect.element(page.getByText(/1 answer is unknown/)).toBeVisible();
});

test('open questions: the full set goes on with the first one, a shorter form leads to its own answers', async () => {
	show([{ ...given, answers: {}, form: { kind: 'full' } }]);
	await expect.element(page.getByRole('link', { name: 'Go on' })).toBeVisible();
	cleanup();
	show([{ ...given, answers: {}, form: { kind: 'short' } }]);
	await expect
		.element(page.getByRole('link', { name: 'Check your answers' }))
		.toHaveAttribute('href', '/team/assessment/#check');
	await expect.element(page.getByRole('link', { name: 'Go on' })).not.toBeInTheDocument();
});

test('a target changed by hand takes its step away', async () => {
	show([given]);
	await expect.element(page.getByText(/1\. Prune alerts/)).toBeVisible();
	await page.getByText(/Change your targets/).click();
	await page.getByLabelText(/^On-call health/).selectOptions('0: Level 0');
	await expect.element(page.getByText(/1\. Prune alerts/)).not.toBeInTheDocument();
	expect(localStorage.getItem(KEY)).toContain('"targets":{"on-call":0}');
});

test('an answer to a question of another handbook is named, kept and not used', async () => {
	show([round({ ...given.answers, retired: { response: { kind: 'level', level: 4 } } })]);
	await expect.element(page.getByText(/This handbook does not know retired/)).toBeVisible();
});

test('two rounds are compared over what both answered', async () => {
	const later = round(answers({ 'page-load': 2, slo: 1, links: '?' }), { id: 'r2', name: 'Winter 2027' });
	show([given, later]);
	await page.getByLabelText(/^Round to compare with/).selectOptions('Autumn 2026 (2026-11-18)');
	const section = page.getByRole('region', { name: 'Compare with an earlier round' });
	await expect
		.element(section.getByText(/better since “Autumn 2026”: \+1\.0 levels on average over 2 questions/))
		.toBeVisible();
	await expect.element(section.getByText(/0 questions answered only now, 1 only then/)).toBeVisible();
});

test('a round by link is shown beside the kept ones and changes on the page alone', async () => {
	history.replaceState(null, '', `#${shareFragment(round(answers({ 'page-load': 4 }), { name: 'Theirs' }))}`);
	show([given]);
	const before = localStorage.getItem(KEY);
	await expect.element(page.getByText(/You are looking at “Theirs”/)).toBeVisible();
	await page.getByLabelText(/^Stage/).selectOptions('');
	await expect.element(page.getByText(/Choose a stage to see next steps/)).toBeVisible();
	expect(localStorage.getItem(KEY)).toBe(before);
	await page.getByRole('button', { name: 'Keep it as a round' }).click();
	await expect.element(page.getByText(/You are looking at/)).not.toBeInTheDocument();
	expect(localStorage.getItem(KEY)).toContain('Theirs');
});

test('where the reasons cannot be had, title, place and terms are shown all the same, and it is said', async () => {
	vi.stubGlobal('fetch', (path: string) =>
		path.includes('core')
			? Promise.resolve(Response.json(served(path)))
			: Promise.reject(new Error('offline')),
	);
	show([given]);
	await expect.element(page.getByText(/1\. Prune alerts/)).toBeVisible();
	await expect.element(page.getByText(/reasons could not be loaded/).first()).toBeVisible();
	await expect.element(page.getByText(/priority/).first()).toBeVisible();
});
