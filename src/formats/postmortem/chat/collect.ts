import type { ChatLog, ChatMessage, ChatProblem, Speaker } from '../../../domain/postmortem/chat.ts';

/** Problems that are listed one by one; the others are counted. */
const MOST_LISTED = 200;
/** Longest text of a message that is kept: what no person writes is cut, and the cut is marked. */
const LONGEST = 20_000;

/** Gathers what a reader finds into a log. */
export interface Collector {
	/** A message; one with an id that is there already is a repetition, as exports have them for threads. */
	add: (message: Omit<ChatMessage, 'id'> & { id?: string }) => void;
	/** Another form of a speaker's name; the first one of `user`, if given, comes first. */
	name: (key: string, names: readonly (string | undefined)[], bot?: boolean) => void;
	problem: (problem: ChatProblem) => void;
	zone: (zone: string) => void;
	log: (shape: ChatLog['shape']) => ChatLog;
}

/** An empty collector. */
export function collector(): Collector {
	const messages = new Map<string, ChatMessage>();
	const people = new Map<string, { names: string[]; bot: boolean }>();
	const problems: ChatProblem[] = [];
	const zones = new Set<string>();
	let more = 0;
	return {
		add({ id, text, ...rest }) {
			const key = id ?? `m${messages.size + 1}`;
			const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)} … (cut)` : text;
			if (!messages.has(key)) messages.set(key, { id: key, text: cut, ...rest });
		},
		name(key, names, bot = false) {
			const known = people.get(key) ?? { names: [], bot };
			for (const name of names) if (name && !known.names.includes(name)) known.names.push(name);
			people.set(key, { names: known.names, bot: known.bot || bot });
		},
		problem(problem) {
			if (problems.length < MOST_LISTED) problems.push({ ...problem, text: problem.text.slice(0, 200) });
			else more++;
		},
		zone: (zone) => zones.add(zone),
		log(shape) {
			const sorted = [...messages.values()].sort(
				(a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0,
			);
			return {
				shape,
				messages: sorted,
				people: speakers(sorted, people),
				problems,
				moreProblems: more,
				zones: [...zones],
			};
		},
	};
}

/** Those who speak, in the order in which they first do. */
function speakers(
	messages: readonly ChatMessage[],
	people: ReadonlyMap<string, { names: string[]; bot: boolean }>,
): Speaker[] {
	const found = new Map<string, Speaker>();
	for (const { by, bot } of messages) {
		const speaker = found.get(by);
		if (speaker) {
			speaker.messages++;
			continue;
		}
		const known = people.get(by);
		const names = known && known.names.length > 0 ? known.names : [by];
		found.set(by, { key: by, names, bot: Boolean(bot) || Boolean(known?.bot), messages: 1 });
	}
	return [...found.values()];
}
