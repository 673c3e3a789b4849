import { type MapState, statusOf } from './marks.ts';
import { ideas, type MindMap } from './tree.ts';

/** What an assessment says about an idea. The reader decides; nothing is marked by itself. */
export interface Suggestion {
	id: string;
	/** gap: the practice is missing, so the idea may fit next. practised: answers say it is done, but it is not marked so. */
	kind: 'gap' | 'practised';
	/** The answer that says so: the lowest among the idea's questions. */
	question: string;
	/** Level of that answer, 0 to 4. */
	level: number;
}

/** At this level or below a practice is missing or left to chance. */
const GAP = 1;
/** From this level on a practice is usual in the whole team. */
const PRACTISED = 3;

/**
 * Suggestions from answers, gaps first, lowest level first, else in reading order.
 * @param levels level by question id, 0 to 4; a question without an answer is not in it, and says nothing
 */
export function suggestions(
	map: MindMap,
	state: MapState,
	levels: Readonly<Record<string, number>>,
): Suggestion[] {
	const found = ideas(map).flatMap((node): Suggestion[] => {
		const answered = node.questions.flatMap((question) => {
			const level = Object.hasOwn(levels, question) ? levels[question] : undefined;
			return level === undefined || !Number.isFinite(level) ? [] : [{ question, level }];
		});
		const lowest = answered.toSorted((a, b) => a.level - b.level)[0];
		if (!lowest) return [];
		const status = statusOf(state, node.id);
		// Somebody who said "not now" or is trying has seen the gap: it is not pressed on them again.
		if (lowest.level <= GAP && status === 'unseen') return [{ id: node.id, kind: 'gap', ...lowest }];
		// One question left open could still be low.
		const complete = answered.length === node.questions.length;
		if (lowest.level >= PRACTISED && complete && status !== 'adopted')
			return [{ id: node.id, kind: 'practised', ...lowest }];
		return [];
	});
	const rank = (suggestion: Suggestion) => (suggestion.kind === 'gap' ? suggestion.level : 10);
	return found.sort((a, b) => rank(a) - rank(b));
}
