import { expect, test } from 'vitest';
import { durationText, percentText } from '../../../src/formats/duration.ts';

test.each([
	[315_360, '3.65 d'],
	[157_680, '1.83 d'],
	[86_400, '1 d'],
	[77_760, '21.6 h'],
	[3_600, '1 h'],
	[2_592, '43.2 min'],
	[60.48, '1.01 min'],
	[59.9, '59.9 s'],
	[0.864, '0.86 s'],
	[0, '0 s'],
])('%s seconds read as %s', (seconds, text) => {
	expect(durationText(seconds)).toBe(text);
});

test('percent keeps what matters and no more', () => {
	expect(percentText(0.0144)).toBe('1.44 %');
	expect(percentText(0.006)).toBe('0.6 %');
	expect(percentText(0.99954338, 3)).toBe('99.954 %');
});
