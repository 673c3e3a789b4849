import { expect, test } from 'vitest';
import { fillMessage, GAPS } from '../../../../src/domain/incident/message.ts';

const gapText = Object.fromEntries(GAPS.map((gap) => [gap, `the ${gap}`])) as Record<
	(typeof GAPS)[number],
	string
>;

test('what is known is filled, the rest stays a gap that is told once', () => {
	const text = '{severity}: {title}\n{impact}. {impact}, until {next-update}.\n';
	expect(fillMessage({ text }, { severity: 'SEV2', title: '{impact}', 'next-update': ' ' }, gapText)).toEqual(
		{
			text: 'SEV2: {impact}\n[the impact]. [the impact], until [the next-update].',
			open: ['impact', 'next-update'],
		},
	);
});

test('another name in braces is text', () => {
	expect(fillMessage({ text: '{pod} {constructor}' }, {}, gapText).text).toBe('{pod} {constructor}');
});
