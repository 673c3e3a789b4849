import type { ReadinessState } from '../../domain/readiness/review.ts';

/** Says which marks are about items that this handbook does not have. */
export function strayMarks({ reviews }: ReadinessState, items: readonly { id: string }[]): string[] {
	const known = new Set(items.map(({ id }) => id));
	return Object.values(reviews).flatMap(({ name, marks }) => {
		const ids = Object.keys(marks).filter((id) => !known.has(id));
		return ids.length > 0
			? [
					`${name} has marks about items that this handbook does not have: ${ids.join(', ')}. They are kept and exported.`,
				]
			: [];
	});
}
