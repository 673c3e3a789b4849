import type { OnboardingState } from '../../domain/onboarding/ticks.ts';

/**
 * Brings a file in: every tick of both, with its earlier day. Name and first day that are here stay; notes that differ
 * are put one below the other.
 */
export function combine(here: OnboardingState, file: OnboardingState): OnboardingState {
	const ids = new Set([...Object.keys(here.ticks), ...Object.keys(file.ticks)]);
	const ticks = [...ids].map((id) => {
		const days = [here, file].flatMap(({ ticks }) => (Object.hasOwn(ticks, id) ? [ticks[id] ?? ''] : []));
		return [id, days.toSorted()[0] ?? ''] as const;
	});
	const notes = here.notes.includes(file.notes) ? [here.notes] : [here.notes, file.notes];
	return {
		name: here.name || file.name,
		started: here.started || file.started,
		ticks: Object.fromEntries(ticks),
		notes: notes.filter(Boolean).join('\n\n'),
		kept: { ...file.kept, ...here.kept },
	};
}
