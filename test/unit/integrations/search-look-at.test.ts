import { expect, test } from 'vitest';
import { lookAt } from '../../../src/integrations/search/look-at.ts';

const page = (main: string, around = '') =>
	`<html><body>${around}<main>${main}</main>${around}</body></html>`;
const words = (n: number) => 'word '.repeat(n);

test('a page of links is a list, a chapter with links is none', () => {
	expect(lookAt(page('<a href="/a/">one two</a> '.repeat(20))).list).toBe(true);
	expect(lookAt(page(`${words(600)} ${'<a href="/a/">more</a> '.repeat(20)}`)).list).toBe(false);
	expect(lookAt(page(words(50))).list).toBe(false);
});

test('a catalogue of everything is a list too', () => {
	expect(lookAt(page(words(5000))).list).toBe(true);
});

test('navigation and foot inside of the page do not count', () => {
	expect(lookAt(page(`${words(100)}<nav>${'<a href="/a/">x</a>'.repeat(30)}</nav>`)).list).toBe(false);
});

test('only an island in the page itself makes it a tool', () => {
	expect(lookAt(page('<astro-island></astro-island>')).tool).toBe(true);
	expect(lookAt(page('text', '<astro-island></astro-island>')).tool).toBe(false);
});
