import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPages } from '../../src/content-files/pages.ts';
import { textAnchors } from '../../src/content-files/text-anchors.ts';
import { deadLinks } from '../support/links.ts';
import { builtHtml } from '../support/pages.ts';

test('every link and anchor leads somewhere', () => {
	expect(deadLinks('dist', '/')).toEqual([]);
});

test('every link and anchor leads somewhere under another base path', () => {
	expect(deadLinks('dist-base', '/team/handbook/')).toEqual([]);
});

test('the anchors that the content check expects are those that the site has', () => {
	const wrong: string[] = [];
	let closed = 0;
	for (const page of readPages().pages) {
		const { ids, open } = textAnchors(page) ?? { ids: new Set<string>(), open: new Set(['unread']) };
		const html = builtHtml(page.path === '/404/' ? '404.html' : page.path.slice(1));
		const built = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
		const around = ['_top', 'helps-with', 'try-this', 'rests-on'];
		for (const id of ids) if (!built.has(id) && !around.includes(id)) wrong.push(`${page.path} has no ${id}`);
		if (open.size > 0) continue;
		closed++;
		// Names for a screen reader, boxes and the menu have ids to which nobody links.
		const linkable = [...built].filter((id) => !/^starlight__|-t$|^ekd?-|^tick-/.test(id));
		for (const id of linkable) if (!ids.has(id)) wrong.push(`${page.path} has ${id} too`);
	}
	expect(closed).toBeGreaterThan(60);
	expect(wrong).toEqual([]);
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
