import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const finder = `questions:
  - id: gone
    ask: Gone?
    why: It matters.
    answers:
      - { id: yes, label: "Yes", tier: core, because: Stops. }
      - { id: no, label: "No", because: Goes on. }
  - id: late
    ask: Late?
    why: It matters.
    answers:
      - { id: yes, label: "Yes", tier: normal, because: Harms. }
      - { id: no, label: "No", because: Harmless. }
`;
const phase = (id: string, ...items: string[]) =>
	`id: ${id}\ntitle: Phase\nabout: About.\nitems:\n${items.join('')}`;
const item = (id: string, more = '') =>
	`  - { id: ${id}, title: T., why: W., how: H., evidence: E., tiers: [core], stage: general, links: [/services/], sources: [{ id: own }]${more} }\n`;

function findings(files: Record<string, string>, when: 'build' | 'check' = 'build'): string[] {
	const root = foreignContent({ 'content/readiness/tier-finder.yaml': finder, ...files });
	return checkContent(root, '2026-11-20', when)
		.map((finding) => findingText({ ...finding, file: finding.file.replace(`${root}/`, '') }))
		.filter((text) => text.includes('readiness'));
}

const one = 'content/readiness/phases/1.yaml';
const two = 'content/readiness/phases/2.yaml';

test('a handbook without readiness items has nothing to mend in them', () => {
	const rules = checkContent(foreignContent({}), '2026-11-20', 'check').map(({ rule }) => rule);
	expect(rules.filter((rule) => rule.startsWith('readiness'))).toEqual([]);
});

test('good items of somebody else pass', () => {
	expect(
		findings({ [one]: phase('benchmark', item('a')), [two]: phase('alerts', item('b')) }, 'check'),
	).toEqual([]);
});

test('an item or a phase with an id that is taken stops the build', () => {
	expect(findings({ [one]: phase('benchmark', item('a')), [two]: phase('benchmark', item('a')) })).toEqual([
		`${two} benchmark: There are two with the id "benchmark" (phase). Give one of them another id. Keep the older one: marks that people have kept name it.`,
		`${two} a: There are two with the id "a" (item). Give one of them another id. Keep the older one: marks that people have kept name it.`,
	]);
});

test('a tier that does not exist and a field nobody knows are named with their line', () => {
	const wrong = item('a').replace('[core]', '[gold]').replace('why: W.', 'wy: W.');
	const [tier, why, wy] = findings({ [one]: phase('benchmark', wrong) }).toSorted();
	expect(tier).toContain(`${one}:5 items.0.tiers.0: This value is not one of the choices.`);
	expect(why).toContain(`${one}:5 items.0.why: This field is missing.`);
	expect(wy).toContain(`${one}:5 items.0.wy: Unknown field "wy".`);
});

test('an answer that asks for a tier and knows nothing at once is refused', () => {
	const both = finder.replace('tier: core,', 'tier: core, unknown: normal,');
	expect(findings({ 'content/readiness/tier-finder.yaml': both }).join()).toContain(
		'Let an answer ask for a tier or say that nobody knows, not both.',
	);
});

test('keel check names pages and sources that are not there', () => {
	const sources = 'documents:\n  - { id: own, kind: own, title: Own, short: own, by: us }\n';
	const bad = item('a').replace('/services/', '/handbook/nowhere/#x').replace('id: own', 'id: rumour');
	expect(
		findings({ [one]: phase('benchmark', bad), 'content/sources/documents.yaml': sources }, 'check'),
	).toEqual([
		'content/readiness/phases/1.yaml:5 benchmark.a: The item "a" names the page /handbook/nowhere/#x, which is not there. Correct the address.',
		'content/readiness/phases/1.yaml:5 benchmark.a: The item "a" names the source rumour, which is not there. Correct the id, or add it to documents.yaml.',
	]);
});
