import type { AdvisorTable, Row, Topology } from '../../schemas/topology.ts';
import { type Answers, answerTo, holds } from './condition.ts';
import { path } from './path.ts';

/** Why a model stands where it stands: a row of the table and what it gave. */
export interface Reason {
	row: string;
	points: number;
}

export interface Ranked {
	model: string;
	/** Sum of its reasons. Comparable with the other models of the same result only. */
	points: number;
	/** Every row that touched it, the weightiest first. */
	reasons: Reason[];
	/** Rows that rule it out. A model with one is not advised, whatever its points. */
	ruledOutBy: string[];
}

/** The advice, as plain JSON: ids and numbers, all of them traceable to the table. */
export interface TopologyAdvice {
	format: 'even-keel/topology-advice';
	version: 1;
	/** Version of the table that was used. */
	table: number;
	answered: number;
	questions: number;
	/** Questions that are open. Rows that need them were not considered. */
	open: string[];
	/** Answers that the table does not know. They were not considered. */
	unknown: { question: string; answer: string }[];
	/** Models that are not ruled out, best first, then those that are. */
	ranked: Ranked[];
	/** True where the second model has as many points as the first: the order is that of the models' list. */
	tied: boolean;
	warnings: { antiType: string; index: number }[];
	/** First steps of the model that leads. */
	firstSteps: string[];
	/** Models in order of time, the leading one first. */
	path: string[];
}

/** Fewer answers than this say too little to advise anything. */
export const ENOUGH = 4;

/** Runs the answers through the table. */
export function advise(table: AdvisorTable, models: readonly Topology[], answers: Answers): TopologyAdvice {
	const known = new Map(
		table.questions.map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]),
	);
	const given = Object.entries(answers);
	const valid = given.filter(([question, answer]) => known.get(question)?.has(answer));
	const understood: Answers = Object.fromEntries(valid);
	const enough = valid.length >= ENOUGH;
	const rows = table.rows.filter((row) => holds(row.when, understood));
	const ranked = enough ? rank(models, rows) : [];
	const [first, second] = ranked.filter((model) => model.ruledOutBy.length === 0);
	const lead = models.find((model) => model.id === first?.model);
	return {
		format: 'even-keel/topology-advice',
		version: 1,
		table: table.version,
		answered: valid.length,
		questions: table.questions.length,
		open: table.questions.map(({ id }) => id).filter((id) => answerTo(understood, id) === undefined),
		unknown: given
			.filter((entry) => !valid.includes(entry))
			.map(([question, answer]) => ({ question, answer })),
		ranked,
		tied: first !== undefined && first.points === second?.points,
		warnings: table.warnings.flatMap(({ antiType, when }, index) =>
			holds(when, understood) ? [{ antiType, index }] : [],
		),
		firstSteps: (lead?.firstSteps ?? []).filter(({ when }) => holds(when, understood)).map(({ id }) => id),
		path: lead ? path(models, lead.id, understood) : [],
	};
}

function rank(models: readonly Topology[], rows: readonly Row[]): Ranked[] {
	const judged = models.map(({ id }): Ranked => {
		const touching = rows.flatMap((row) => {
			const effect = Object.hasOwn(row.effects, id) ? row.effects[id] : undefined;
			return effect === undefined ? [] : [{ row: row.id, effect }];
		});
		const reasons = touching.flatMap(({ row, effect }) =>
			effect === 'out' ? [] : [{ row, points: effect }],
		);
		return {
			model: id,
			points: reasons.reduce((sum, { points }) => sum + points, 0),
			reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
			ruledOutBy: touching.filter(({ effect }) => effect === 'out').map(({ row }) => row),
		};
	});
	const out = (model: Ranked) => Math.min(1, model.ruledOutBy.length);
	// The sort is stable: equal points keep the order of the models' list, the lighter model first.
	return judged.sort((a, b) => out(a) - out(b) || b.points - a.points);
}
