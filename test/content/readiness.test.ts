import { expect, test } from 'vitest';
import { readHandbook } from '../../src/content-files/handbook.ts';
import { pageAnchors } from '../../src/content-files/page-anchors.ts';
import { readReadiness } from '../../src/content-files/readiness.ts';
import { raises } from '../../src/domain/readiness/dependency.ts';
import { demanded, itemsOf, TIERS } from '../../src/domain/readiness/items.ts';
import { ReadinessPhaseId } from '../../src/schemas/readiness-item.ts';
import { readiness } from '../support/readiness.ts';

const { phases } = readiness();
const items = itemsOf(phases);

test('phases and tier finder are valid', () => {
	expect(readReadiness().findings).toEqual([]);
});

test('all five phases are there in their order, with forty items and more', () => {
	expect(phases.map(({ id }) => id)).toEqual(ReadinessPhaseId.options);
	expect(items.length).toBeGreaterThanOrEqual(40);
	for (const { id, items: own } of phases) expect(own.length, id).toBeGreaterThanOrEqual(8);
});

test('a higher tier demands more, in every phase something, and all of a lower one but what is meant for it alone', () => {
	const [core = 0, normal = 0, supplementary = 0] = TIERS.map((tier) => demanded(items, tier).length);
	expect(core).toBeGreaterThan(normal);
	expect(normal).toBeGreaterThan(supplementary);
	for (const { id, items: own } of phases)
		for (const tier of TIERS) expect(demanded(own, tier).length, `${id} ${tier}`).toBeGreaterThan(0);
	const onlyLower = items.filter(({ tiers }) => !tiers.includes('core')).map(({ id }) => id);
	expect(onlyLower).toEqual(['alert-no-night-pages']);
});

test('within a phase what falls due earlier for everybody comes before what only core needs', () => {
	for (const { items: own } of phases) {
		const first = own.findIndex(({ tiers }) => tiers.length === 1 && tiers[0] === 'core');
		const wider = own.findLastIndex(({ tiers, stage }) => tiers.length > 1 && stage !== 'deprecation');
		expect(wider).toBeLessThan(first);
	}
});

test('every link leads to a page and an anchor that exist', () => {
	const pages = pageAnchors();
	const missing = items.flatMap(({ id, links }) =>
		links
			.map((link) => link.split('#'))
			.filter(([path = '', anchor]) => {
				if (path === '/services/' || path === '/escalation/') return false;
				return !pages.has(path) || (anchor !== undefined && !pages.get(path)?.has(anchor));
			})
			.map((link) => `${id}: ${link.join('#')}`),
	);
	expect(missing).toEqual([]);
});

test('no text is a stub: every item says why, how and what shows it in a sentence of its own', () => {
	for (const { id, why, how, evidence } of items) {
		for (const text of [why, how, evidence]) {
			expect(text.length, `${id}: ${text}`).toBeGreaterThan(20);
			expect(text, id).toMatch(/[.?]$/);
		}
	}
	const texts = items.flatMap(({ title, why, how, evidence }) => [title, why, how, evidence]);
	expect(new Set(texts).size).toBe(texts.length);
});

test('no service of the shipped handbook is below what waits for it', () => {
	expect(raises(readHandbook().value?.services ?? [])).toEqual([]);
});
