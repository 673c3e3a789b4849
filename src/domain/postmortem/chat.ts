import { blankDraft, type Draft, type Happening, inOrder } from './draft.ts';
import { firstNotice } from './notice.ts';
import { isRole, type Person, withRoles } from './people.ts';

/** One message of a chat, whatever program it came from. */
export interface ChatMessage {
	/** Unique in the log. */
	id: string;
	/** Milliseconds since 1970; absent where its time could not be read. */
	at?: number;
	/** Key of the speaker in `people`. */
	by: string;
	text: string;
	/** An answer in a thread. */
	reply?: true;
	edited?: true;
	/** Written by a program: an alert, a deployment, a ticket system. */
	bot?: true;
	/** Line of the text it came from, from 1; absent for JSON. */
	line?: number;
}

/** Somebody who speaks in a chat. */
export interface Speaker {
	key: string;
	/** Every form of their name that the source has; the first is the one to show. */
	names: readonly string[];
	bot: boolean;
	messages: number;
}

/** Something that was not understood, with its place. */
export interface ChatProblem {
	/** Line of a text, or number of the message in a file; from 1. */
	place: number;
	/** What stood there, cut. */
	text: string;
	kind: 'broken-time' | 'ambiguous-zone' | 'ambiguous-day' | 'no-time' | 'no-message' | 'cut';
}

/** A chat, read. Messages by time; those without one last. */
export interface ChatLog {
	/** Program or shape it was written by. */
	shape: 'slack' | 'other-json' | 'text';
	messages: readonly ChatMessage[];
	people: readonly Speaker[];
	problems: readonly ChatProblem[];
	/** Problems beyond the ones listed. */
	moreProblems: number;
	/** Time zones that the text named. */
	zones: readonly string[];
}

/** Most messages that one draft takes: more is a chat, not a timeline, and the browser's storage is small. */
export const MOST_TAKEN = 300;

/** The roles that people get when nobody has said otherwise: programs keep their name, people get letters in order. */
export function defaultRoles(
	people: readonly Speaker[],
	role: (n: number) => string,
): Record<string, string> {
	let n = 0;
	return Object.fromEntries(
		people.map(({ key, names, bot }) => [key, bot || isRole(names[0] ?? '') ? (names[0] ?? key) : role(n++)]),
	);
}

/**
 * Puts messages into a draft's timeline, people as roles. A message that is there already (same id) is not added twice.
 * @param roles by key of the speaker; an empty one keeps the speaker's first name form
 */
export function withMessages(
	draft: Draft,
	messages: readonly ChatMessage[],
	people: readonly Speaker[],
	roles: Readonly<Record<string, string>>,
): Draft {
	const known = new Set(draft.timeline.map(({ id }) => id));
	const speakers = new Map(people.map((speaker) => [speaker.key, speaker]));
	const roleOf = (key: string) => roles[key]?.trim() || speakers.get(key)?.names[0] || key;
	const clean = withRoles(
		people.filter(({ bot }) => !bot).map(({ key, names }): Person => ({ names, role: roleOf(key) })),
	);
	const added = messages
		.filter(({ id }) => !known.has(id))
		.slice(0, MOST_TAKEN)
		.map(
			({ id, at, by, text, bot }): Happening => ({
				id,
				...(at === undefined ? {} : { at }),
				kind: bot ? 'observation' : 'communication',
				text: clean(text),
				who: roleOf(by),
				origin: bot ? 'bot' : 'person',
			}),
		);
	return { ...draft, timeline: inOrder([...draft.timeline, ...added]) };
}

/** A new draft from a chat: its timeline, the roles that speak in it, and who noticed first. */
export function draftFromChat(
	messages: readonly ChatMessage[],
	people: readonly Speaker[],
	roles: Readonly<Record<string, string>>,
	id: string,
	now: number,
): Draft {
	const draft = withMessages(blankDraft(id, now), messages, people, roles);
	const who = draft.timeline.filter(({ origin }) => origin === 'person').map((one) => one.who);
	return {
		...draft,
		texts: { responders: [...new Set(who)].join(', ') },
		detector: firstNotice(draft.timeline)?.detector ?? '',
		from: { kind: 'chat', id, title: '' },
	};
}
