import type { OutcomeAnswer } from '../../domain/assessment/outcome-answers.ts';
import {
	type Answer,
	EVIDENCE_GRADES,
	isLevel,
	REASONS,
	type Response,
} from '../../domain/assessment/responses.ts';
import { isRecord } from '../envelope.ts';
import { isId, isOneOf } from './fields.ts';

/** An answer of a file: `{ response: { kind: 'level', level: 2 }, evidence: 'document', note: '…' }`. */
export function readAnswer(raw: unknown): Answer | undefined {
	if (!isRecord(raw)) return undefined;
	const response = raw.response === undefined ? undefined : readResponse(raw.response);
	if (raw.response !== undefined && response === undefined) return undefined;
	if (raw.evidence !== undefined && !isOneOf(EVIDENCE_GRADES, raw.evidence)) return undefined;
	if (raw.note !== undefined && typeof raw.note !== 'string') return undefined;
	return {
		...(response ? { response } : {}),
		...(raw.evidence === undefined ? {} : { evidence: raw.evidence }),
		...(raw.note ? { note: raw.note } : {}),
	};
}

/** An outcome of a file: a band, a value from 0 on, k of n, or unknown. */
export function readOutcome(raw: unknown): OutcomeAnswer | undefined {
	if (!isRecord(raw)) return undefined;
	const { kind, band, value, k, n } = raw;
	if (kind === 'unknown') return { kind };
	if (kind === 'band' && isId(band)) return { kind, band };
	if (kind === 'value' && isAmount(value)) return { kind, value };
	if (kind === 'count' && isShare(k, n)) return { kind, k: Number(k), n: Number(n) };
	return undefined;
}

/** A finite amount, 0 or more. */
export function isAmount(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Whether k of n can be: whole numbers, n at least 1, k at most n. */
export function isShare(k: unknown, n: unknown): boolean {
	return (
		Number.isInteger(k) && Number.isInteger(n) && Number(n) >= 1 && Number(k) >= 0 && Number(k) <= Number(n)
	);
}

function readResponse(raw: unknown): Response | undefined {
	if (!isRecord(raw)) return undefined;
	const { kind, level, reason } = raw;
	if (kind === 'level' && isLevel(level)) return { kind, level };
	if (kind === 'unknown') return { kind };
	if (kind === 'not-applicable' && isOneOf(REASONS, reason)) return { kind, reason };
	return undefined;
}
