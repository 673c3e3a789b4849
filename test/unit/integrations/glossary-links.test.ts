import { expect, test } from 'vitest';
import { linkWords, wordPattern } from '../../../src/integrations/glossary-links.ts';

const entry = (id: string, term: string, page?: string) => ({
	id,
	term,
	means: 'It is.',
	also: [],
	link: true,
	...(page ? { page } : {}),
});
const words = [
	entry('slo', 'SLO', '/handbook/slos/'),
	entry('error-budget', 'error budget'),
	entry('budget-policy', 'error budget policy'),
	entry('toil', 'toil', '/handbook/toil/'),
].map((one) => ({ entry: one, pattern: wordPattern(one.term) }));

const linked = (text: string, path = '/handbook/x/', seen = new Set<string>()) =>
	linkWords(text, words, seen, path)
		.map((part) =>
			part.type === 'text'
				? part.value
				: `[${part.children.map((child) => ('value' in child ? child.value : '')).join('')}](${part.properties.href})`,
		)
		.join('');

test('the first use of a word is linked, its plural too, and the text stays as it was', () => {
	expect(linked('Each SLO has an error budget; SLOs without error budgets are wishes.')).toBe(
		'Each [SLO](/handbook/glossary/#slo) has an [error budget](/handbook/glossary/#error-budget); SLOs without error budgets are wishes.',
	);
	expect(linked('Error budgets first.')).toBe('[Error budgets](/handbook/glossary/#error-budget) first.');
});

test('whole words only, acronyms only in capitals, the longer of two words at one place', () => {
	expect(linked('slow slot, no-toil, toilet, TOILS')).toBe(
		'slow slot, no-toil, toilet, [TOILS](/handbook/glossary/#toil)',
	);
	expect(linked('An error budget policy')).toBe(
		'An [error budget policy](/handbook/glossary/#budget-policy)',
	);
});

test('not on the page that explains it, not twice on a page, and at most eight on one', () => {
	expect(linked('About toil.', '/handbook/toil/')).toBe('About toil.');
	const seen = new Set<string>();
	linked('An SLO.', '/x/', seen);
	expect(linked('An SLO again, and toil.', '/x/', seen)).toBe(
		'An SLO again, and [toil](/handbook/glossary/#toil).',
	);
	const many = Array.from({ length: 12 }, (_, i) => entry(`w${i}`, `word${String.fromCharCode(97 + i)}`)).map(
		(one) => ({ entry: one, pattern: wordPattern(one.term) }),
	);
	const parts = linkWords(many.map((one) => one.entry.term).join(' '), many, new Set(), '/x/');
	expect(parts.filter((part) => part.type === 'element')).toHaveLength(8);
});
