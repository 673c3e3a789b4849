import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, markWords } from '../../../../src/domain/search/excerpt.ts';
import type { Term } from '../../../../src/domain/search/plan.ts';

const terms = (...words: string[]): Term[] =>
	words.map((word) => ({ typed: word, words: [{ word, weight: 1 }], worth: 1 }));
const filler = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');
const marked = (pieces: readonly { text: string; marked: boolean }[]) =>
	pieces.filter((piece) => piece.marked).map(({ text }) => text);

test('the window with the most different words is taken, with its heading', () => {
	const text = `Disk. ${filler(40)} Clean up: the disk is full of old logs. ${filler(40)}`;
	const found = excerptOf(
		text,
		[
			{ id: 'a', text: 'A', at: 0 },
			{ id: 'clean-up', text: 'Clean up', at: 41 },
		],
		terms('disk', 'full'),
	);
	expect(found.heading?.id).toBe('clean-up');
	expect(marked(found.pieces)).toEqual(['disk', 'full']);
	expect(found.pieces.map((piece) => piece.text).join('')).toMatch(
		/^… .*the disk is full of old logs\. .* …$/,
	);
});

test('where a heading was met the excerpt is what stands under it', () => {
	const text = `Disk disk disk. ${filler(40)} Clean up the disk Remove old logs first. ${filler(40)}`;
	const anchors = [
		{ id: 'clean-up', text: 'Clean up the disk', at: 43 },
		{ id: 'end', text: 'End', at: 80 },
	];
	const { heading, pieces } = excerptOf(text, anchors, terms('clean', 'disk'), 'Clean up the disk');
	expect(heading?.id).toBe('clean-up');
	expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… Remove old logs first\. w0/);
});

test('other forms and beginnings of a word are marked, parts of other words are not', () => {
	expect(
		marked(markWords('Certificates expire; a cert is uncertified', terms('certificate', 'expired', 'cer'))),
	).toEqual(['Certificates expire;', 'cert']);
});

test('markup in a page stays text', () => {
	const { pieces } = excerptOf('run <img src=x onerror=alert(1)> now', [], terms('run'));
	expect(pieces).toEqual([
		{ text: 'run', marked: true },
		{ text: ' <img src=x onerror=alert(1)> now', marked: false },
	]);
});

test('the pieces together are the words of the text, whatever it is', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { minLength: 1, maxLength: 60 }), (words) => {
			const { pieces } = excerptOf(words.join(' '), [], terms('ab', 'c'));
			const text = pieces
				.map((piece) => piece.text)
				.join('')
				.replace(/^… /, '')
				.replace(/ …$/, '');
			expect(words.join(' ')).toContain(text);
		}),
	);
});
