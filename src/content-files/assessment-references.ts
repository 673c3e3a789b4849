import type { Finding } from '../domain/finding.ts';
import type { AssessmentModel } from '../schemas/assessment-model.ts';

/** Where each part of the model was read from. */
export interface Origin {
	/** Folder that holds `assessment/` and `benchmarks/`. */
	root: string;
	/** File of each question and step, by id. */
	files: ReadonlyMap<string, string>;
}

/** What is wrong across files: ids used twice, ids that refer to nothing, targets left out, circles of prerequisites. */
export function assessmentFindings(model: AssessmentModel, origin: Origin): Finding[] {
	const ids = {
		capability: set(model.capabilities),
		question: set(model.questions),
		step: set(model.steps),
		stage: set(model.stages),
		outcome: set(model.outcomes),
	};
	const at = (id: string) => origin.files.get(id) ?? origin.root;
	const unknown = (kind: keyof typeof ids, id: string, file: string, field: string): Finding[] =>
		ids[kind].has(id)
			? []
			: [
					finding(
						'assessment-reference',
						file,
						field,
						`There is no ${kind} "${id}".`,
						'Correct the id, or add it.',
					),
				];
	const benchmarks = `${origin.root}/benchmarks/dora.yaml`;
	const stages = `${origin.root}/assessment/stages.yaml`;
	return [
		...Object.values(model)
			.filter(Array.isArray)
			.flatMap((list) => twice(list, origin)),
		...model.questions.flatMap((q) =>
			unknown('capability', q.capability, at(q.id), `questions.${q.id}.capability`),
		),
		...model.steps.flatMap((step) => [
			...step.raises.flatMap((raise) =>
				unknown('question', raise.question, at(step.id), `steps.${step.id}.raises`),
			),
			...step.prerequisites.flatMap((id) =>
				unknown('step', id, at(step.id), `steps.${step.id}.prerequisites`),
			),
			...step.notForStages.flatMap((id) =>
				unknown('stage', id, at(step.id), `steps.${step.id}.notForStages`),
			),
			...(step.metric ? unknown('outcome', step.metric, at(step.id), `steps.${step.id}.metric`) : []),
		]),
		...model.stages.flatMap((stage) => [
			...Object.keys(stage.targets).flatMap((id) =>
				unknown('capability', id, stages, `stages.${stage.id}.targets`),
			),
			...model.capabilities
				.filter((capability) => stage.targets[capability.id] === undefined)
				.map((capability) =>
					finding(
						'assessment-target',
						stages,
						`stages.${stage.id}.targets`,
						`The stage "${stage.id}" has no target for "${capability.id}".`,
						'Add a target from 0 to 4.',
					),
				),
		]),
		...model.benchmarks.years.flatMap((year) =>
			[...year.rows.flatMap((row) => row.cells), ...year.distributions, ...year.means].flatMap(
				({ outcome }) => unknown('outcome', outcome, benchmarks, `years.${year.year}`),
			),
		),
		...model.benchmarks.years.flatMap((year) =>
			year.distributions.flatMap(({ outcome, shares }) => {
				const bands = set(model.outcomes.find(({ id }) => id === outcome)?.bands ?? []);
				return shares
					.filter(({ band }) => !bands.has(band))
					.map(({ band }) =>
						finding(
							'assessment-reference',
							benchmarks,
							`years.${year.year}`,
							`The outcome "${outcome}" has no band "${band}".`,
							`Use one of ${[...bands].join(', ')}.`,
						),
					);
			}),
		),
		...circles(model).map((id) =>
			finding(
				'assessment-circle',
				at(id),
				`steps.${id}.prerequisites`,
				`The step "${id}" waits for itself.`,
				'Take one prerequisite of the circle away.',
			),
		),
	];
}

const set = (items: { id: string }[]) => new Set(items.map((item) => item.id));

const finding = (rule: string, file: string, field: string, problem: string, mend: string): Finding => ({
	rule,
	level: 'error',
	file,
	field,
	problem,
	mend,
});

function twice(list: readonly unknown[], origin: Origin): Finding[] {
	const seen = new Set<string>();
	return list.flatMap((item) => {
		const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
		if (id === undefined || !seen.has(id)) {
			if (id !== undefined) seen.add(id);
			return [];
		}
		const file = origin.files.get(id) ?? origin.root;
		return [
			finding('assessment-id', file, id, `The id "${id}" is used twice.`, 'Give one of the two another id.'),
		];
	});
}

/** Steps that can be reached from themselves by prerequisites. */
function circles(model: AssessmentModel): string[] {
	const before = new Map(model.steps.map((step) => [step.id, step.prerequisites]));
	return model.steps
		.map((step) => step.id)
		.filter((start) => {
			const open = [...(before.get(start) ?? [])];
			const seen = new Set<string>();
			for (let id = open.pop(); id !== undefined; id = open.pop()) {
				if (id === start) return true;
				if (seen.has(id)) continue;
				seen.add(id);
				open.push(...(before.get(id) ?? []));
			}
			return false;
		});
}
