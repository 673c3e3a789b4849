import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINK_LIMIT, openLink, shareFragment } from '../../../../src/formats/assessment/share-link.ts';
import { answers, round } from '../../../support/assessment.ts';
import { anyRound } from '../../../support/assessment-rounds.ts';

const empty = round({});
const example = round(
	{
		...answers({ 'alert-links': 3, 'on-call-load': '?', 'batch-jobs': '-', skipped: '.' }),
		'slo-exists': { response: { kind: 'level', level: 2 }, evidence: 'document', note: 'stays here' },
	},
	{
		name: 'Autumn 2026',
		form: { kind: 'full' },
		context: {
			stage: 'live',
			teamSize: 6,
			onCallSize: 4,
			services: { core: 2, normal: 3, supplementary: 1 },
			focus: 'change-lead-time',
			targets: { 'on-call-health': 3 },
		},
		outcomes: {
			'change-lead-time': { kind: 'value', value: 5.5 },
			'change-fail-rate': { kind: 'count', k: 3, n: 26 },
			'deployment-frequency': { kind: 'band', band: 'weekly' },
			'rework-rate': { kind: 'unknown' },
		},
	},
);

/** Links are in mails and tickets for years. A change that breaks one of these needs a new version, not a new string. */
const pinned = {
	1: 'a=1&n=Autumn+2026&d=2026-11-18&b=1&f=full&c=live_6_4_2-3-1_change-lead-time&t=on-call-health_3&q=alert-links_3.batch-jobs_ns.on-call-load_u.slo-exists_2d&o=change-fail-rate_k3-26*change-lead-time_v5.5*deployment-frequency_bweekly*rework-rate_u&k=yiierg',
};

test('the link of today is exactly this', () => {
	expect(shareFragment(example)).toBe(pinned[1]);
});

test('a link of version 1 opens with everything but notes', () => {
	const { id: _, ...shared } = example;
	const { note: __, ...slo } = example.answers['slo-exists'] ?? {};
	expect(openLink(pinned[1])).toEqual({
		kind: 'read',
		round: { ...shared, answers: { ...shared.answers, 'slo-exists': slo } },
		notices: [],
	});
});

test('any round comes back from its link', () => {
	fc.assert(
		fc.property(anyRound, (given) => {
			const { id: _, ...shared } = given;
			expect(openLink(shareFragment(given))).toEqual({ kind: 'read', round: shared, notices: [] });
		}),
	);
});

test('a full assessment with evidence and outcomes fits, with long ids', () => {
	const many = Array.from(
		{ length: 34 },
		(_, i) => `a-question-with-a-long-id-of-${String(i).padStart(3, '0')}`,
	);
	const given = Object.fromEntries(
		many.map((id) => [
			id,
			{ response: { kind: 'level' as const, level: 3 as const }, evidence: 'data' as const },
		]),
	);
	const targets = Object.fromEntries(many.slice(0, 9).map((id) => [id, 3]));
	const full = { ...example, answers: given, context: { ...example.context, targets } };
	expect(shareFragment(full).length).toBeLessThanOrEqual(LINK_LIMIT);
});

test('a fragment without an assessment is none', () => {
	expect(openLink('')).toEqual({ kind: 'none' });
	expect(openLink('how-to-find-out')).toEqual({ kind: 'none' });
});

test('a newer link is refused with both versions', () => {
	expect(openLink('a=7&q=alert-links_3')).toEqual({
		kind: 'refused',
		refusal: { reason: 'newer', found: 7, known: 1 },
	});
	expect(openLink('a=x')).toMatchObject({ kind: 'refused', refusal: { reason: 'damaged' } });
});

test('a link that was cut off anywhere says so, and what is left is read', () => {
	for (let end = 4; end < pinned[1].length; end++) {
		const opened = openLink(pinned[1].slice(0, end));
		expect(opened.kind).toBe('read');
		expect(opened.kind === 'read' && opened.notices.length).toBeGreaterThan(0);
	}
	const cut = openLink(pinned[1].slice(0, pinned[1].indexOf('.slo-exists')));
	expect(cut).toMatchObject({
		kind: 'read',
		round: { answers: answers({ 'alert-links': 3, 'batch-jobs': '-', 'on-call-load': '?' }) },
		notices: ['The link was cut off: 3 answers were read, the rest is missing.'],
	});
});

test('an edited link says so; what does not fit is named and kept', () => {
	const opened = openLink(pinned[1].replace('alert-links_3', 'alert-links_9').replace('v5.5', 'v-5'));
	expect(opened).toMatchObject({
		kind: 'read',
		round: { unread: { link: ['alert-links_9', 'change-lead-time_v-5'] } },
		notices: [
			'The link was changed after it was made: 3 answers were read. Check them.',
			'Not understood: alert-links_9, change-lead-time_v-5.',
		],
	});
});

test('any text at all is read, refused or none: never an exception, never a foreign key', () => {
	const junk = fc.oneof(
		fc.string(),
		fc.string().map((text) => `a=1&q=${text}`),
	);
	fc.assert(
		fc.property(junk, (text) => {
			const opened = openLink(text);
			expect(['none', 'refused', 'read']).toContain(opened.kind);
		}),
	);
	const dark = openLink('a=1&q=__proto___3.constructor_3&c=____');
	expect(dark.kind === 'read' && Object.keys(dark.round.answers)).toEqual(['constructor']);
});

test('an empty round gives a short link', () => {
	expect(shareFragment(empty).length).toBeLessThan(100);
});
