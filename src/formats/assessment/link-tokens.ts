import type { OutcomeAnswer } from '../../domain/assessment/outcome-answers.ts';
import {
	type Answer,
	EVIDENCE_GRADES,
	isLevel,
	REASONS,
	type Response,
} from '../../domain/assessment/responses.ts';
import { isAmount, isShare } from './answer-json.ts';
import { isId } from './fields.ts';

/** An answer as `3`, `u` or `n` and the first letter of the reason, then the letter of the evidence: `3d`. */
export function answerToken({ response, evidence }: Answer): string {
	const proof = evidence === undefined ? '' : GRADE_LETTERS[EVIDENCE_GRADES.indexOf(evidence)];
	return `${responseToken(response)}${proof}`;
}

/** Reads what answerToken writes; undefined for anything else. */
export function readAnswerToken(token: string): Answer | undefined {
	const parts = /^([0-4]|u|n[sbao]|x)([nwdm]?)$/.exec(token);
	if (!parts) return undefined;
	const [, said = '', letter = ''] = parts;
	const response = readResponseToken(said);
	const evidence = EVIDENCE_GRADES[GRADE_LETTERS.indexOf(letter || '?')];
	return { ...(response ? { response } : {}), ...(evidence ? { evidence } : {}) };
}

/** An outcome as `bweekly`, `v5.5`, `k3-26` or `u`. */
export function outcomeToken(answer: OutcomeAnswer): string {
	switch (answer.kind) {
		case 'band':
			return `b${answer.band}`;
		case 'value':
			return `v${answer.value}`;
		case 'count':
			return `k${answer.k}-${answer.n}`;
		case 'unknown':
			return 'u';
	}
}

/** Reads what outcomeToken writes; undefined for anything else. */
export function readOutcomeToken(token: string): OutcomeAnswer | undefined {
	if (token === 'u') return { kind: 'unknown' };
	const rest = token.slice(1);
	if (token.startsWith('b') && isId(rest)) return { kind: 'band', band: rest };
	if (token.startsWith('v') && rest !== '' && isAmount(Number(rest)))
		return { kind: 'value', value: Number(rest) };
	const count = /^k(\d+)-(\d+)$/.exec(token);
	if (count && isShare(Number(count[1]), Number(count[2])))
		return { kind: 'count', k: Number(count[1]), n: Number(count[2]) };
	return undefined;
}

/** none, described (in words), document, data (measured). */
const GRADE_LETTERS = ['n', 'w', 'd', 'm'];
/** out of scope, business choice, architecture, other. */
const REASON_LETTERS = ['s', 'b', 'a', 'o'];

function responseToken(response: Response | undefined): string {
	if (response === undefined) return 'x';
	if (response.kind === 'level') return String(response.level);
	if (response.kind === 'unknown') return 'u';
	return `n${REASON_LETTERS[REASONS.indexOf(response.reason)]}`;
}

function readResponseToken(token: string): Response | undefined {
	if (token === 'u') return { kind: 'unknown' };
	const reason = token.startsWith('n') ? REASONS[REASON_LETTERS.indexOf(token.slice(1))] : undefined;
	if (reason) return { kind: 'not-applicable', reason };
	const level = token === 'x' ? undefined : Number(token);
	return isLevel(level) ? { kind: 'level', level } : undefined;
}
