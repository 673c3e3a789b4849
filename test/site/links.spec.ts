import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deadLinks } from '../support/links.ts';

test('every link and anchor leads somewhere', () => {
	expect(deadLinks('dist', '/')).toEqual([]);
});

test('every link and anchor leads somewhere under another base path', () => {
	expect(deadLinks('dist-base', '/team/handbook/')).toEqual([]);
});

test('a dead page, a dead anchor and a link out of the base path are found', () => {
	const root = mkdtempSync(join(tmpdir(), 'keel-links-'));
	mkdirSync(join(root, 'a'));
	writeFileSync(
		join(root, 'index.html'),
		'<a href="/hb/a/#x">1</a><a href="/hb/a/#y">2</a><a href="/hb/b/">3</a><a href="/a/">4</a>',
	);
	writeFileSync(join(root, 'a/index.html'), '<h2 id="x">X</h2>');
	expect(deadLinks(root, '/hb/')).toEqual([
		'/hb/a/#y: there is no anchor y, on 1 pages: /',
		'/hb/b/: there is no such page, on 1 pages: /',
		'/a/: it leaves the base path /hb/, on 1 pages: /',
	]);
});
