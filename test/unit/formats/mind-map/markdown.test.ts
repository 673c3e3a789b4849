import { expect, test } from 'vitest';
import { emptyMap, setMark } from '../../../../src/domain/mind-map/marks.ts';
import { mindMapMarkdown } from '../../../../src/formats/mind-map/markdown.ts';
import { SMALL_MAP } from '../../../support/mind-map.ts';

test('the map as Markdown: counts, reasons, unknown ideas, and no markup from what was typed', () => {
	const one = setMark(emptyMap(), 'flags', {
		status: 'not-now',
		on: '2026-11-20',
		because: 'see [ticket](x)\n# now',
		review: '2027-02-01',
	});
	const two = setMark(one, 'retired', { status: 'adopted', on: '2026-11-19' });
	expect(mindMapMarkdown(SMALL_MAP, two, '2026-11-20')).toBe(`# SRE mind map

2026-11-20. 0 of 4 ideas adopted, 0 on trial, 0 next, 1 not now, 3 unseen. Last review: none yet.

## Alerts (0 of 2 adopted)

- Few alerts: unseen
- runbooks: unseen

## change (0 of 2 adopted)

- small-steps: unseen
- flags: not now, because see \\[ticket\\](x) \\# now; review on 2027-02-01

## Marked, and not on this map

- retired: adopted (2026-11-19)

`);
});
