import type { ReadinessState } from '../../domain/readiness/review.ts';

/** What bringing in a file would do, by review. */
export interface ReviewDifference {
	key: string;
	name: string;
	/** True where there is no such review here. */
	fresh: boolean;
	/** Marks of the file that are not here. */
	added: number;
	/** Marked differently in both, tier and stage included. */
	changed: number;
}

/** Compares a file with what is here, one line a review of the file. */
export function difference(here: ReadinessState, file: ReadinessState): ReviewDifference[] {
	return Object.entries(file.reviews).map(([key, theirs]) => {
		const mine = Object.hasOwn(here.reviews, key) ? here.reviews[key] : undefined;
		const own = mine?.marks ?? {};
		const ids = Object.keys(theirs.marks);
		const added = ids.filter((id) => !Object.hasOwn(own, id));
		const other = ids.filter(
			(id) => Object.hasOwn(own, id) && JSON.stringify(own[id]) !== JSON.stringify(theirs.marks[id]),
		);
		const frame = mine && (mine.tier !== theirs.tier || mine.stage !== theirs.stage) ? 1 : 0;
		return { key, name: theirs.name, fresh: !mine, added: added.length, changed: other.length + frame };
	});
}

/** Adds what the file has; where both say something, `winner` decides. Nothing that only one of them has is lost. */
export function combine(here: ReadinessState, file: ReadinessState, winner: 'here' | 'file'): ReadinessState {
	const [weak, strong] = winner === 'here' ? [file, here] : [here, file];
	const reviews = Object.entries({ ...weak.reviews, ...strong.reviews }).map(([key, review]) => {
		const below = Object.hasOwn(weak.reviews, key) ? weak.reviews[key] : undefined;
		return [key, { ...review, marks: { ...below?.marks, ...review.marks } }] as const;
	});
	return {
		reviews: Object.fromEntries(reviews),
		current: here.current ?? file.current,
		kept: { ...weak.kept, ...strong.kept },
	};
}
