import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchWords } from '../../../src/content-files/checks/search-words.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { forgetSaid, readSaid, SAID_FILE } from '../../../src/content-files/said.ts';
import { foreignContent } from '../../support/foreign-content.ts';

const page = { 'content/docs/handbook/queues.md': '---\ntitle: Queues\n---\nText.\n' };
const synonyms = { 'content/search/synonyms.yaml': 'synonyms: []\n' };

function found(said: string) {
	const root = foreignContent({ ...page, ...synonyms, [SAID_FILE]: said });
	const { content } = readContent(root, '2026-11-21');
	return content ? searchWords.check(content) : [];
}

test('what is said of a page that is there is fine, of services too', () => {
	expect(found('/handbook/queues/:\n  - waiting line\n/services/payments/:\n  - money\n')).toEqual([]);
});

test('what is said of a page that is not there is a warning at its line', () => {
	expect(found('# Words\n/handbook/queues/:\n  - waiting line\n/handbook/gone/:\n  - away\n')).toEqual([
		{
			rule: 'search-words',
			level: 'warning',
			file: SAID_FILE,
			line: 4,
			problem: 'People are said to look for /handbook/gone/, and there is no such page.',
			mend: 'Correct the address, or delete it with its lines.',
		},
	]);
});

test('a file that cannot be read is named with its line', () => {
	expect(found('/handbook/queues/: waiting line\n')).toMatchObject([{ level: 'error', line: 1 }]);
});

test('a handbook without the file has no findings', () => {
	const root = foreignContent({ ...page, ...synonyms });
	const { content } = readContent(root, '2026-11-21');
	expect(content && searchWords.check(content)).toEqual([]);
	forgetSaid(root, () => false);
});

test('what is said of pages that went is taken out, the rest stays as it was', () => {
	const root = foreignContent({
		[SAID_FILE]: '# Words\n/a/:\n  - one\n/b/:\n  - two\n  - three\n/c/:\n  - four\n',
	});
	forgetSaid(root, (path) => path !== '/b/');
	expect(readFileSync(join(root, SAID_FILE), 'utf8')).toBe('# Words\n/a/:\n  - one\n/c/:\n  - four\n');
	expect(readSaid(join(root, 'content')).value).toEqual({ '/a/': ['one'], '/c/': ['four'] });
	writeFileSync(join(root, SAID_FILE), '');
});
