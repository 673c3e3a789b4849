import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import type { Answers } from '../../domain/topologies/condition.ts';
import type { AdvisorTable, Topology, TopologyCatalogue } from '../../schemas/topology.ts';

export interface AdviceContext {
	models: readonly Topology[];
	table: AdvisorTable;
	antiTypes: TopologyCatalogue['antiTypes'];
}

/** Points with their sign, as the table prints them. */
export function signed(points: number): string {
	return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** The advice as Markdown, every reason with the row it comes from. */
export function adviceMarkdown(advice: TopologyAdvice, answers: Answers, context: AdviceContext): string {
	const { models, table, antiTypes } = context;
	const name = (id: string) => models.find((model) => model.id === id)?.name ?? id;
	const because = (id: string) => table.rows.find((row) => row.id === id)?.because ?? '';
	const step = (id: string) => models.flatMap((model) => model.firstSteps).find((found) => found.id === id);
	const given = table.questions.map(({ id, ask, answers: choices }) => {
		const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
		return `- ${ask} ${choices.find((choice) => choice.id === answer)?.label ?? 'open'}`;
	});
	const open = advice.ranked.filter((model) => model.ruledOutBy.length === 0);
	const out = advice.ranked.filter((model) => model.ruledOutBy.length > 0);
	return [
		'# Where to place SRE: advice',
		`Worked out with table ${advice.table} from ${advice.answered} of ${advice.questions} answers.`,
		`## Answers\n\n${given.join('\n')}`,
		...open.map((model, index) => {
			const reasons = model.reasons.map(({ row, points }) => `- ${signed(points)}: ${because(row)} (${row})`);
			return `## ${index + 1}. ${name(model.model)} (${signed(model.points)})\n\n${reasons.join('\n') || '- No row speaks for or against it.'}`;
		}),
		...(out.length > 0
			? [
					`## Ruled out\n\n${out.map((model) => `- ${name(model.model)}: ${model.ruledOutBy.map((row) => `${because(row)} (${row})`).join(' ')}`).join('\n')}`,
				]
			: []),
		...(advice.warnings.length > 0
			? [
					`## Warnings\n\n${advice.warnings
						.map(({ antiType, index }) => {
							const warning = table.warnings[index];
							return `- ${antiTypes.find(({ id }) => id === antiType)?.name ?? antiType}: ${warning?.because} ${warning?.instead}`;
						})
						.join('\n')}`,
				]
			: []),
		...(advice.firstSteps.length > 0
			? [
					`## Next week\n\n${advice.firstSteps.map((id) => `- [ ] ${step(id)?.what} (about ${step(id)?.hours} h)`).join('\n')}`,
				]
			: []),
		...(advice.path.length > 0 ? [`## Over time\n\n${advice.path.map(name).join(' → ')}`] : []),
		'',
	].join('\n\n');
}
