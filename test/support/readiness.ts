import fc from 'fast-check';
import { readReadiness } from '../../src/content-files/readiness.ts';
import type { TieredService } from '../../src/domain/readiness/dependency.ts';
import { TIERS } from '../../src/domain/readiness/items.ts';
import { MARK_STATES, type Mark, type Review } from '../../src/domain/readiness/review.ts';
import type { ReadinessItem, ReadinessPhase } from '../../src/schemas/readiness-item.ts';

/** An item with only what a test says about it. */
export function item(id: string, more: Partial<ReadinessItem> = {}): ReadinessItem {
	return {
		id,
		title: `Title of ${id}`,
		why: `Why ${id}.`,
		how: `How ${id}.`,
		evidence: `Evidence of ${id}.`,
		tiers: ['core'],
		stage: 'general',
		links: ['/services/'],
		sources: [{ id: 'own' }],
		...more,
	};
}

/** Two phases, five items: four are demanded of core, two of normal, two of supplementary. */
export const SMALL_PHASES: ReadinessPhase[] = [
	{
		id: 'benchmark',
		title: 'Benchmark',
		about: 'How much.',
		items: [
			item('figure', { tiers: ['core', 'normal', 'supplementary'], stage: 'limited' }),
			item('mix'),
			item('later', { stage: 'operation' }),
		],
	},
	{
		id: 'alerts',
		title: 'Alerts',
		about: 'Few.',
		items: [
			item('quiet', { tiers: ['supplementary'], stage: 'limited' }),
			item('early', { tiers: ['core', 'normal'], stage: 'development', notFor: 'Nothing pages.' }),
		],
	},
];

/** A mark with only what a test says about it. */
export function mark(state: Mark['state'], more: Partial<Mark> = {}): Mark {
	return { state, evidence: '', because: '', owner: '', by: '', on: '2026-11-20', ...more };
}

/** A review of a core service that is generally available. */
export function review(marks: Review['marks'] = {}, more: Partial<Review> = {}): Review {
	return { name: 'Checkout', service: 'checkout', tier: 'core', stage: 'general', marks, ...more };
}

/** The real phases and the real tier finder. */
export function readiness() {
	const { value, findings } = readReadiness();
	if (!value) throw new Error(JSON.stringify(findings));
	return value;
}

const text = fc.constantFrom('', '  ', 'https://example.org/run/7', '# not a | heading\n<b>');
const day = fc.constantFrom('', '2026-12-01', '2027-03-31');

export const anyMark = fc.record({
	state: fc.constantFrom(...MARK_STATES),
	evidence: text,
	because: text,
	owner: text,
	by: day,
	on: fc.constant('2026-11-20'),
});

/** Reviews of the real items, with some marks about items that nobody knows. */
export const anyReview = (ids: readonly string[]) =>
	fc.record({
		name: fc.string(),
		service: fc.constantFrom(null, 'checkout'),
		tier: fc.constantFrom(...TIERS),
		stage: fc.constantFrom('architecture', 'limited', 'general', 'operation', 'deprecation'),
		marks: fc.dictionary(fc.constantFrom(...ids, 'theirs', '__proto__', 'constructor'), anyMark),
	}) as fc.Arbitrary<Review>;

/** Up to eight services that wait for each other in any way, circles included. */
export const anyServices: fc.Arbitrary<TieredService[]> = fc
	.array(fc.tuple(fc.constantFrom(...TIERS), fc.array(fc.nat(7), { maxLength: 3 })), {
		minLength: 1,
		maxLength: 8,
	})
	.map((rows) =>
		rows.map(([tier, edges], index) => ({
			id: `s${index}`,
			tier,
			dependsOn: edges.filter((to) => to < rows.length && to !== index).map((to) => `s${to}`),
		})),
	);
