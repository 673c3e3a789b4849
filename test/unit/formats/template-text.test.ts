import { expect, test } from 'vitest';
import { templateText } from '../../../src/formats/template-text.ts';

test('the first text block is the template, whatever stands around it', () => {
	expect(
		templateText(
			'Use it.\n\n```sh\nls\n```\n\n````text\n# A\n\n```sql\nx\n```\n````\n\n```text\nother\n```\n',
		),
	).toBe('# A\n\n```sql\nx\n```\n');
});

test('a page without one is refused with the mend', () => {
	expect(() => templateText('# nothing')).toThrow('needs a block that begins with ```text');
});
