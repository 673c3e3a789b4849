import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	emptyOnboarding,
	onboardingProgress,
	setTick,
	strayTicks,
	type TickGroup,
	tickedOn,
} from '../../../../src/domain/onboarding/ticks.ts';

const groups: TickGroup[] = [
	{
		id: 'access',
		label: 'Access',
		page: '/onboarding/',
		pageTitle: 'Welcome',
		entries: [
			{ id: 'chat', text: 'Chat' },
			{ id: 'pager', text: 'Pager' },
		],
	},
];

test('a tick keeps its first day, and goes when it is taken away', () => {
	let state = setTick(emptyOnboarding(), 'chat', '2026-11-02');
	state = setTick(state, 'chat', '2026-11-09');
	expect(tickedOn(state, 'chat')).toBe('2026-11-02');
	expect(tickedOn(setTick(state, 'chat', undefined), 'chat')).toBeUndefined();
	expect(tickedOn(state, 'constructor')).toBeUndefined();
});

test('progress names what is open; ticks of other handbooks are reported and not counted', () => {
	const state = setTick(setTick(emptyOnboarding(), 'pager', '2026-11-02'), 'theirs', '2026-11-02');
	expect(onboardingProgress(groups, state)).toEqual([
		{ group: groups[0], done: 1, open: [{ id: 'chat', text: 'Chat' }] },
	]);
	expect(strayTicks(groups, state)).toEqual(['theirs']);
});

test('property: what is done and what is open are all lines of a group, whatever was ticked', () => {
	const ids = fc.constantFrom('chat', 'pager', 'theirs', '__proto__');
	fc.assert(
		fc.property(fc.array(fc.tuple(ids, fc.boolean())), (clicks) => {
			const state = clicks.reduce(
				(now, [id, on]) => setTick(now, id, on ? '2026-11-02' : undefined),
				emptyOnboarding(),
			);
			const last = new Map<string, boolean>(clicks);
			const [progress] = onboardingProgress(groups, state);
			expect((progress?.done ?? 0) + (progress?.open.length ?? 0)).toBe(2);
			expect(progress?.done).toBe(['chat', 'pager'].filter((id) => last.get(id)).length);
		}),
	);
});
