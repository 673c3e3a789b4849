import type { MapState } from '../../domain/mind-map/marks.ts';

/** What bringing in another file would do, in ids. */
export interface Difference {
	/** Marked in the file and not here. */
	added: string[];
	/** Marked differently in both. */
	changed: string[];
	/** Marked here and not in the file. */
	onlyHere: string[];
}

/** Compares the marks that are here with those of a file. */
export function difference(here: MapState, file: MapState): Difference {
	const mine = Object.entries(here.marks);
	const theirs = Object.entries(file.marks);
	const text = (state: MapState, id: string) =>
		Object.hasOwn(state.marks, id) ? JSON.stringify(state.marks[id]) : undefined;
	return {
		added: theirs.filter(([id]) => text(here, id) === undefined).map(([id]) => id),
		changed: theirs.filter(([id]) => ![undefined, text(file, id)].includes(text(here, id))).map(([id]) => id),
		onlyHere: mine.filter(([id]) => text(file, id) === undefined).map(([id]) => id),
	};
}

/** Adds what the file has; where both have a mark, `winner` decides. Nothing that only one of them has is lost. */
export function combine(here: MapState, file: MapState, winner: 'here' | 'file'): MapState {
	const [weak, strong] = winner === 'here' ? [file, here] : [here, file];
	const days = [here.reviewed, file.reviewed].filter((day) => day !== null).toSorted();
	return {
		marks: { ...weak.marks, ...strong.marks },
		reviewed: days.at(-1) ?? null,
		kept: { ...weak.kept, ...strong.kept },
	};
}
