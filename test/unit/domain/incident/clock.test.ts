import { expect, test } from 'vitest';
import { clocks, hoursAndMinutes } from '../../../../src/domain/incident/clock.ts';
import { MINUTE, START, someIncident } from '../../../support/incidents.ts';

test('an update is due an interval after the record was opened, then after people were told', () => {
	const opened = someIncident({ since: START - 8 * MINUTE });
	expect(clocks(opened, 30, START + 32 * MINUTE)).toEqual({
		running: 40 * MINUTE,
		due: START + 30 * MINUTE,
		left: -2 * MINUTE,
	});
	const told = { ...opened, toldAt: START + 30 * MINUTE };
	expect(clocks(told, 30, START + 32 * MINUTE).left).toBe(28 * MINUTE);
});

test('none is due without a figure, when resolved, when closed', () => {
	expect(clocks(someIncident(), undefined, START)).toEqual({ running: 0 });
	expect(clocks(someIncident({ phase: 'resolved' }), 30, START)).toEqual({ running: 0 });
	const closed = someIncident({ closedAt: START + 65 * MINUTE });
	expect(clocks(closed, 30, START + 999 * MINUTE)).toEqual({ running: 65 * MINUTE });
});

test('a clock that goes back never shows less than nothing', () => {
	expect(clocks(someIncident(), undefined, START - MINUTE).running).toBe(0);
});

test.each([
	[0, '0:00'],
	[59_999, '0:00'],
	[32 * MINUTE, '0:32'],
	[125 * MINUTE, '2:05'],
	[26 * 60 * MINUTE, '26:00'],
	[-7 * MINUTE, '0:07'],
])('%i ms reads %s', (milliseconds, text) => expect(hoursAndMinutes(milliseconds)).toBe(text));
