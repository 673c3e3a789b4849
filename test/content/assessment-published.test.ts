import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { assess } from '../../src/domain/assessment/result.ts';
import { roundOf, sessionCodec } from '../../src/formats/assessment/session-file.ts';
import { openLink, shareFragment } from '../../src/formats/assessment/share-link.ts';
import { openText } from '../../src/formats/envelope.ts';
import { fullRound } from '../support/full-round.ts';
import { shippedQuestions } from '../support/shipped-questions.ts';

/**
 * A file and a link that hold every id of November 2026. Files and links live for years: an id that is renamed needs a
 * migration, and one that is retired a place in the list below. The fixtures are never made anew.
 */
const retired: string[] = [];
const file = readFileSync('test/fixtures/assessment/november-2026.json', 'utf8');
const link = readFileSync('test/fixtures/assessment/november-2026.link.txt', 'utf8').trim();
const model = readAssessment().value;

test('every answer of a file of November 2026 still counts', () => {
	const opened = openText(sessionCodec, file);
	const round = opened.ok ? roundOf(opened.value) : undefined;
	if (!model || !round) throw new Error('the file or the content cannot be read');
	expect(opened.ok && opened.notices).toEqual([]);
	const { notUsed, headline } = assess(model, round);
	expect(
		[...notUsed.answers, ...notUsed.outcomes, ...notUsed.targets].filter((id) => !retired.includes(id)),
	).toEqual([]);
	expect(notUsed.stage).toBeNull();
	expect(headline.coverage.answered).toBeGreaterThanOrEqual(36 - retired.length);
});

test('a link of November 2026 holds the same, but no notes', () => {
	const [opened, kept] = [openLink(link), openText(sessionCodec, file)];
	const round = kept.ok ? roundOf(kept.value) : undefined;
	const { note: _, ...load } = round?.answers['page-load'] ?? {};
	expect(opened).toMatchObject({ kind: 'read', notices: [] });
	expect(opened.kind === 'read' && opened.round.answers).toEqual({ ...round?.answers, 'page-load': load });
	expect(opened.kind === 'read' && opened.round.outcomes).toEqual(round?.outcomes);
	expect(opened.kind === 'read' && opened.round.context).toEqual(round?.context);
});

test('a full assessment with every field and target, without notes, gives a link of at most 2,000 characters', () => {
	const address = 'https://handbook.engineering.example.org/team/handbook/assessment/result/';
	const round = fullRound('Fourth quarter of 2026, all teams together');
	const shipped = Object.entries(round.answers).filter(([id]) => shippedQuestions.has(id));
	const full = `${address}#${shareFragment({ ...round, answers: Object.fromEntries(shipped) })}`;
	expect(shipped).toHaveLength(shippedQuestions.size);
	expect(full.length).toBeLessThanOrEqual(2000);
});
