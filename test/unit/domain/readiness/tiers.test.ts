import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterDependency, raises, type TieredService } from '../../../../src/domain/readiness/dependency.ts';
import { findTier } from '../../../../src/domain/readiness/find-tier.ts';
import { outranks } from '../../../../src/domain/readiness/items.ts';
import { anyServices, readiness } from '../../../support/readiness.ts';

const service = (id: string, tier: TieredService['tier'], ...dependsOn: string[]): TieredService => ({
	id,
	tier,
	dependsOn,
});
const shop = [
	service('payments', 'core'),
	service('messages', 'supplementary', 'templates'),
	service('templates', 'supplementary'),
	service('loyalty', 'normal', 'templates'),
];

test('what something higher waits for is too low', () => {
	expect(raises(shop)).toEqual([
		{ service: 'templates', from: 'supplementary', to: 'normal', path: ['loyalty', 'templates'] },
	]);
});

test('payment that begins to wait for a text message makes it core, and what stands behind it too', () => {
	expect(afterDependency(shop, { caller: 'payments', called: 'messages', waits: true })).toEqual([
		{ service: 'messages', from: 'supplementary', to: 'core', path: ['payments', 'messages'] },
		{ service: 'templates', from: 'normal', to: 'core', path: ['payments', 'messages', 'templates'] },
	]);
});

test('telling passes no tier on, nor do unknown services or a call to itself', () => {
	expect(afterDependency(shop, { caller: 'payments', called: 'messages', waits: false })).toEqual([]);
	expect(afterDependency(shop, { caller: 'payments', called: 'nobody', waits: true })).toEqual([]);
	expect(afterDependency(shop, { caller: 'payments', called: 'payments', waits: true })).toEqual([]);
	expect(afterDependency(shop, { caller: 'messages', called: 'payments', waits: true })).toEqual([]);
});

test('property: once raised, nothing waits for a service of a lower tier', () => {
	fc.assert(
		fc.property(anyServices, (services) => {
			const to = new Map(raises(services).map((raise) => [raise.service, raise.to]));
			const after = services.map((one) => ({ ...one, tier: to.get(one.id) ?? one.tier }));
			expect(raises(after)).toEqual([]);
			for (const one of services) expect(outranks(one.tier, to.get(one.id) ?? one.tier)).toBe(false);
		}),
	);
});

test('property: each path of reasons is a chain of waiting that begins at the tier it brings', () => {
	fc.assert(
		fc.property(anyServices, fc.nat(7), fc.nat(7), (services, from, to) => {
			const edge = { caller: `s${from}`, called: `s${to}`, waits: true };
			for (const raise of afterDependency(services, edge)) {
				const [first, ...rest] = raise.path;
				expect(services.find(({ id }) => id === first)?.tier).toBe(raise.to);
				expect(rest.at(-1)).toBe(raise.service);
				raise.path.slice(1).forEach((id, i) => {
					const caller = services.find((one) => one.id === raise.path[i]);
					const isNew = caller?.id === edge.caller && id === edge.called;
					expect(isNew || caller?.dependsOn.includes(id)).toBe(true);
				});
			}
		}),
	);
});

const { finder } = readiness();
const tierOf = (answers: Record<string, string>) => {
	const { tier, upTo } = findTier(finder, answers);
	return [tier, upTo];
};

test.each([
	['payments', 'stops', 'lost', 'none', 'same', 'somebody', 'core'],
	['nightly reports', 'feature', 'late', 'none', 'same', 'somebody', 'normal'],
	['loyalty points', 'feature', 'late', 'none', 'same', 'nobody', 'normal'],
	['text messages', 'fine', 'late', 'none', 'same', 'nobody', 'supplementary'],
	['text messages that payment waits for', 'fine', 'late', 'core', 'same', 'nobody', 'core'],
	['monitoring', 'fine', 'late', 'none', 'blind', 'nobody', 'core'],
])('%s', (_, flow, money, waits, know, late, tier) => {
	const answers = { 'main-flow': flow, 'money-or-data': money, waits, 'would-you-know': know, late };
	expect(tierOf(answers)).toEqual([tier, null]);
});

test('what nobody knows leaves the tier open upwards; nothing answered is no tier', () => {
	expect(tierOf({})).toEqual([null, null]);
	expect(tierOf({ 'main-flow': 'fine' })).toEqual(['supplementary', 'core']);
	const known = { 'main-flow': 'feature', 'money-or-data': 'late', 'would-you-know': 'same', late: 'nobody' };
	expect(tierOf({ ...known, waits: 'unknown' })).toEqual(['normal', 'core']);
	expect(tierOf({ ...known, waits: 'none', late: 'unknown' })).toEqual(['normal', null]);
	expect(tierOf({ ...known, waits: 'core' })).toEqual(['core', null]);
});

test('reasons name the deciding answers first; answers that the finder does not have stay open', () => {
	const result = findTier(finder, { 'main-flow': 'feature', waits: 'core', late: 'whenever', mood: 'good' });
	expect(result.reasons).toEqual([
		{ question: 'waits', answer: 'core', tier: 'core' },
		{ question: 'main-flow', answer: 'feature', tier: 'normal' },
	]);
	expect(result.open).toEqual(['money-or-data', 'would-you-know', 'late']);
});

test('property: one more answer never lowers the tier, and never lifts it above what was possible', () => {
	const choices = finder.questions.map(({ id, answers }) =>
		fc.option(fc.constantFrom(...answers.map((answer) => [id, answer.id] as const)), { nil: undefined }),
	);
	fc.assert(
		fc.property(fc.tuple(...choices), fc.nat(finder.questions.length - 1), (picked, leave) => {
			const all = picked.flatMap((one) => (one ? [one] : []));
			const without = picked.flatMap((one, i) => (one && i !== leave ? [one] : []));
			const before = findTier(finder, Object.fromEntries(without));
			const after = findTier(finder, Object.fromEntries(all));
			if (!before.tier || !after.tier) return;
			expect(outranks(before.tier, after.tier)).toBe(false);
			expect(outranks(after.tier, before.upTo ?? before.tier)).toBe(false);
		}),
	);
});
