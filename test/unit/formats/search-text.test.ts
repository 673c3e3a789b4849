import { expect, test } from 'vitest';
import { openText, sealText } from '../../../src/formats/search-text.ts';

test('the text of a page survives its file', () => {
	const page = { text: 'Look at the disk. Free it.', headings: [{ at: 4, id: 'free', text: 'Free it' }] };
	expect(openText(JSON.parse(sealText(page)))).toEqual(page);
});

test.each([[null], ['text'], [{ text: 7, headings: [] }], [{ text: 'x' }]])('%j is refused', (json) => {
	expect(() => openText(json)).toThrow('The text of a page is of another version.');
});
