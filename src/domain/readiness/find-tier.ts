import type { Tier } from '../../schemas/ids.ts';
import type { TierFinder } from '../../schemas/tier-finder.ts';
import { higherTier, outranks, TIERS } from './items.ts';

/** Answer by question, by their ids. */
export type TierAnswers = Readonly<Record<string, string>>;

export interface TierReason {
	question: string;
	answer: string;
	/** Tier that the answer asks for; null where it asks for none. */
	tier: Tier | null;
}

/** The tier that answers lead to, with every reason. */
export interface TierResult {
	/** The tier it has at least; null while nothing is answered. */
	tier: Tier | null;
	/** Higher tier that it could turn out to have, by open questions and by what nobody knows; null where there is none. */
	upTo: Tier | null;
	/** One for each answer: those that decide first, then the others in the order of the questions. */
	reasons: TierReason[];
	/** Answered with "we do not know". */
	unknown: string[];
	/** Not answered yet, or with an answer that the finder does not have. */
	open: string[];
}

/** The highest tier that an answer asks for. Without any such answer: supplementary. */
export function findTier({ questions }: TierFinder, answers: TierAnswers): TierResult {
	const given = questions.flatMap(({ id, answers: choices }) => {
		const wanted = Object.hasOwn(answers, id) ? answers[id] : undefined;
		const answer = choices.find((choice) => choice.id === wanted);
		return answer ? [{ question: id, answer }] : [];
	});
	const open = questions.filter(({ id }) => !given.some(({ question }) => question === id));
	const unknown = given.filter(({ answer }) => answer.unknown);
	const tier = given.reduce<Tier>(
		(highest, { answer }) => higherTier(highest, answer.tier ?? LOWEST),
		LOWEST,
	);
	const possible = [
		...unknown.flatMap(({ answer }) => answer.unknown ?? []),
		...open.flatMap(({ answers: choices }) => choices.flatMap((choice) => choice.tier ?? [])),
	].reduce(higherTier, LOWEST);
	const decides = ({ answer }: (typeof given)[number]) => answer.tier === tier && tier !== LOWEST;
	return {
		tier: given.length > 0 ? tier : null,
		upTo: given.length > 0 && outranks(possible, tier) ? possible : null,
		reasons: [...given.filter(decides), ...given.filter((one) => !decides(one))].map(
			({ question, answer }) => ({
				question,
				answer: answer.id,
				tier: answer.tier ?? null,
			}),
		),
		unknown: unknown.map(({ question }) => question),
		open: open.map(({ id }) => id),
	};
}

const LOWEST: Tier = TIERS[2];
