import { EMPTY_CONTEXT, type Round } from '../../domain/assessment/round.ts';
import type { Refusal } from '../envelope.ts';
import { checksum } from './checksum.ts';
import { isDay, isId } from './fields.ts';
import { readContextPart, readFormPart, readTargetPart, writeContextPart } from './link-context.ts';
import { answerToken, outcomeToken, readAnswerToken, readOutcomeToken } from './link-tokens.ts';
import { isName } from './round-json.ts';

/** Version that is written. Every version ever written can be read: their strings are pinned in the tests. */
export const LINK_VERSION = 1;

/** Longest fragment that chat and mail programs of today pass on whole. */
export const LINK_LIMIT = 2000;

/** A round without an id: it gets one when the reader keeps it. */
export type SharedRound = Omit<Round, 'id'>;

/** What a fragment was found to be. */
export type OpenedLink =
	/** There is no assessment in it. */
	| { kind: 'none' }
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'read'; round: SharedRound; notices: string[] };

/**
 * The fragment that holds a round: answers, evidence grades, outcomes and context; no notes, nothing supposed. Sorted by
 * id, so that the same round always gives the same link.
 */
export function shareFragment(round: SharedRound): string {
	const parameters = new URLSearchParams({
		a: String(LINK_VERSION),
		n: round.name,
		d: round.day,
		b: String(round.bank),
		f: round.form.kind === 'capability' ? `c-${round.form.capability}` : round.form.kind,
		c: writeContextPart(round.context),
		t: sorted(round.context.targets)
			.map(([id, target]) => `${id}_${target}`)
			.join('.'),
		q: sorted(round.answers)
			.filter(([, answer]) => answer.response !== undefined || answer.evidence !== undefined)
			.map(([id, answer]) => `${id}_${answerToken(answer)}`)
			.join('.'),
		o: sorted(round.outcomes)
			.map(([id, answer]) => `${id}_${outcomeToken(answer)}`)
			.join('*'),
	});
	const text = parameters.toString();
	return `${text}&k=${checksum(text)}`;
}

/** Reads a fragment, without its `#`. Never throws; says what it could not read. */
export function openLink(fragment: string): OpenedLink {
	const parameters = new URLSearchParams(fragment);
	const version = parameters.get('a');
	if (version === null) return { kind: 'none' };
	if (!/^[1-9]\d{0,5}$/.test(version)) {
		return { kind: 'refused', refusal: { reason: 'damaged', detail: 'its version is no number' } };
	}
	if (Number(version) > LINK_VERSION) {
		return { kind: 'refused', refusal: { reason: 'newer', found: Number(version), known: LINK_VERSION } };
	}
	return readFirst(fragment, parameters);
}

function readFirst(fragment: string, parameters: URLSearchParams): OpenedLink {
	const lost: string[] = [];
	const part = (key: string) => parameters.get(key) ?? '';
	const entries = <T>(key: string, separator: string, read: (token: string) => T | undefined) => {
		const pairs = part(key)
			.split(separator)
			.filter((each) => each !== '')
			.flatMap((each): [string, T][] => {
				const [id, token, rest] = each.split('_');
				const value = token === undefined || rest !== undefined ? undefined : read(token);
				if (isId(id) && value !== undefined) return [[id, value]];
				lost.push(each);
				return [];
			});
		return Object.fromEntries(pairs);
	};
	const answers = entries('q', '.', readAnswerToken);
	const outcomes = entries('o', '*', readOutcomeToken);
	const targets = entries('t', '.', readTargetPart);
	const context = readContextPart(part('c'));
	if (context === undefined) lost.push(part('c') || 'the team and its stage');
	const bank = part('b');
	const round: SharedRound = {
		name: isName(part('n')) ? part('n') : 'Shared round',
		day: isDay(part('d')) ? part('d') : '1970-01-01',
		bank: /^\d{1,6}$/.test(bank) ? Number(bank) : 0,
		form: readFormPart(part('f')),
		context: { ...(context ?? EMPTY_CONTEXT), targets },
		answers,
		outcomes,
		supposed: [],
		unread: lost.length > 0 ? { link: lost } : {},
	};
	return { kind: 'read', round, notices: notices(fragment, Object.keys(answers).length, lost) };
}

function notices(fragment: string, answers: number, lost: readonly string[]): string[] {
	const [text = '', mark, rest] = fragment.split('&k=');
	const told: string[] = [];
	if (mark === undefined)
		told.push(`The link was cut off: ${answers} answers were read, the rest is missing.`);
	else if (rest !== undefined || mark !== checksum(text))
		told.push(`The link was changed after it was made: ${answers} answers were read. Check them.`);
	if (lost.length > 0)
		told.push(`Not understood: ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' …' : ''}.`);
	return told;
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
	return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
