import type { AdvisorTable } from '../../schemas/topology.ts';

/** The answer that stands for a maturity score, with its question; undefined where the table asks for none. */
export function answerForScore(
	table: Pick<AdvisorTable, 'questions'>,
	score: number,
): { question: string; answer: string; label: string } | undefined {
	for (const { id, answers } of table.questions) {
		const found = answers.find(
			({ score: range }) => range !== undefined && score >= range.from && score < range.below,
		);
		if (found) return { question: id, answer: found.id, label: found.label };
	}
	return undefined;
}
