import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addMonths } from '../../../src/content-files/checks/freshness.ts';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';

const page = 'content/docs/runbooks/data/queue.mdx';

function findings(
	files: Record<string, string>,
	when: 'build' | 'check' = 'build',
	today = '2026-11-20',
): string[] {
	return checkContent(foreignContent(files), today, when).map(findingText);
}

test('a page without front matter is told how to start', () => {
	expect(findings({ [page]: '# Hello\n' })).toEqual([
		`${page}:1 The page has no front matter. Start it with a line ---, then "title: …", then a line ---.`,
	]);
});

test('broken front matter names its line in the file', () => {
	const [text] = findings({ [page]: '---\ntitle: "Queue\ntype: page\n---\n' });
	expect(text).toMatch(/^content\/docs\/runbooks\/data\/queue\.mdx:[23] This is not valid YAML/);
});

test('an unknown field is named', () => {
	expect(findings({ [page]: draftRunbook({ ownr: 'data' }) })).toEqual([
		`${page}:10 ownr: Unknown field "ownr". Correct its spelling, or delete it.`,
	]);
});

test('a value that is not one of the choices is told what they are', () => {
	expect(findings({ [page]: draftRunbook({ area: 'network' }) })).toEqual([
		`${page}:5 area: This value is not one of the choices. Use "node" or "kubernetes" or "services" or "data" or "edge" or "alerting".`,
	]);
});

test('an address without a page is found where it stands', () => {
	expect(findings({ [page]: draftRunbook({ related: '[/runbooks/none/]' }) }, 'check')).toEqual([
		`${page}:10 related.0: There is no page at /runbooks/none/. Correct the address, or delete it. Addresses start and end with a slash.`,
	]);
});

test('services, teams and escalation are pages too', () => {
	expect(
		findings({ [page]: draftRunbook({ related: '[/services/events/, /teams/data/, /escalation/]' }) }),
	).toEqual([]);
});

test('one alert name in two runbooks stops the build', () => {
	const other = 'content/docs/runbooks/data/queue2.mdx';
	expect(
		findings({
			[page]: draftRunbook(),
			[other]: draftRunbook({ alerts: '[{ name: Other, old: [queuegrowing] }]' }),
		}),
	).toEqual([
		`${other}:9 alerts.0: The alert queuegrowing leads to ${page} too. Keep it in one of them, or tell them apart with matchers.`,
	]);
});

test('matchers tell two runbooks of one alert apart', () => {
	const alerts = (value: string) => `[{ name: QueueGrowing, matchers: ['queue="${value}"'] }]`;
	const files = {
		[page]: draftRunbook({ alerts: alerts('a') }),
		'content/docs/runbooks/data/b.mdx': draftRunbook({ alerts: alerts('b') }),
	};
	expect(findings(files)).toEqual([]);
});

test('a handbook.yaml with a mistake is named with line, field and mend', () => {
	const root = foreignContent({});
	const file = join(root, 'content/handbook.yaml');
	writeFileSync(file, 'name: X\nvisibility: secret\n');
	const texts = checkContent(root, '2026-11-20', 'build').map(findingText);
	expect(texts).toContain(
		`${file}:2 visibility: This value is not one of the choices. Use "internal" or "public".`,
	);
	expect(texts.some((text) => text.includes('address: This field is missing. Add it; it is a string.'))).toBe(
		true,
	);
});

test('an overdue review is a finding of the check, never of the build', () => {
	const active = { status: 'active', reviewed: '"2026-01-15"', tier: 'core' };
	const overdue = (when: 'build' | 'check') =>
		findings({ [page]: draftRunbook(active) }, when).filter((text) => text.includes('review was due'));
	expect(overdue('build')).toEqual([]);
	expect(overdue('check')).toEqual([
		`${page}:10 reviewed: The review was due on 2026-04-15: a core service asks for one every 3 months. Walk it through, mend what is wrong, then set "reviewed" to the day.`,
	]);
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2024-01-31', 1, '2024-02-29'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-03-15', 12, '2027-03-15'],
])('%s plus %d months is %s', (day, months, result) => {
	expect(addMonths(day, months)).toBe(result);
});
