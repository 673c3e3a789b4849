import { readAssessment } from '../../src/content-files/assessment.ts';
import type { OutcomeAnswer } from '../../src/domain/assessment/outcome-answers.ts';
import { type Answer, EVIDENCE_GRADES, isLevel } from '../../src/domain/assessment/responses.ts';
import { newRound, type Round } from '../../src/domain/assessment/round.ts';

const read = readAssessment();
if (!read.value) throw new Error('content/assessment has errors: run `npm run keel -- check`.');

/** The real content. */
export const realModel = read.value;

/**
 * The longest round that the questionnaire can make, notes apart: every question with a level and an evidence grade,
 * every outcome, every field about the team, every target changed. Levels go round 0, 1, 2, so that many steps are open.
 */
export function fullRound(name = 'Fourth quarter of 2026'): Round {
	const empty = newRound({
		id: 'full',
		name,
		day: '2026-11-18',
		bank: realModel.version,
		stage: 'depended-on',
	});
	const answers = realModel.questions.map(({ id }, i): [string, Answer] => {
		const level = i % 3;
		const response = isLevel(level) ? { kind: 'level' as const, level } : { kind: 'unknown' as const };
		return [id, { response, evidence: EVIDENCE_GRADES[i % 4] }];
	});
	const outcomes = realModel.outcomes.map(({ id, exact }, i): [string, OutcomeAnswer] => [
		id,
		exact === 'kOfN' ? { kind: 'count', k: 14 + i, n: 126 } : { kind: 'value', value: 12.5 + i },
	]);
	return {
		...empty,
		form: { kind: 'full' },
		context: {
			stage: 'depended-on',
			teamSize: 12,
			onCallSize: 6,
			services: { core: 12, normal: 23, supplementary: 14 },
			focus: realModel.outcomes[0]?.id ?? null,
			targets: Object.fromEntries(realModel.capabilities.map(({ id }) => [id, 3])),
		},
		answers: Object.fromEntries(answers),
		outcomes: Object.fromEntries(outcomes),
	};
}
