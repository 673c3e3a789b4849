import { expect, test } from 'vitest';
import { slugOf } from '../../src/domain/slug.ts';

test.each([
	['Queue keeps growing', 'queue-keeps-growing'],
	['  Ünïcode & signs!  ', 'unicode-signs'],
	['!!!', ''],
	[`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s becomes %s', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});
