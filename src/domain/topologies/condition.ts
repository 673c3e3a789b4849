import type { Condition } from '../../schemas/topology.ts';

/** Answer by question, by their ids. A question without an answer is not in it. */
export type Answers = Readonly<Record<string, string>>;

/** True where every question of a condition has one of its answers. An open question fulfils nothing. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
	return Object.entries(condition ?? {}).every(([question, wanted]) => {
		const answer = answerTo(answers, question);
		return answer !== undefined && wanted.includes(answer);
	});
}

/** The answer to a question, if there is one. */
export function answerTo(answers: Answers, question: string): string | undefined {
	return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
