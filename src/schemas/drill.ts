import { z } from 'zod';
import { Id, Line, Severity, SitePath } from './ids.ts';
import { SourcePlace } from './source-place.ts';

/** Something that the player reads or hears in a scene. */
const Message = z.strictObject({
	/** Role or program that speaks, never a person's name: "pager", "support engineer", "terminal". */
	from: Line,
	/** What it says, or what a command prints. */
	text: z.string().min(1, 'must not be empty'),
});

const Choice = z.strictObject({
	/** Unique within its scene. Kept with a drill's record. */
	id: Id,
	/** What the player decides to do, as they would say it. */
	label: Line,
	/** Minutes of the incident that it costs. 0 where it costs nothing. */
	minutes: z.number().int().min(0).max(120),
	/** Id of the scene or end that follows. */
	to: Id,
	/** What is to be said about the choice afterwards, one sentence. Never shown before it is made. */
	because: Line,
});

const Scene = z.strictObject({
	id: Id,
	/** Minute of the incident at which the scene plays on the quickest way; detours come on top. */
	minute: z.number().int().min(0),
	messages: z.array(Message).min(1),
	/** The page to have open here: the real runbook, with its step if it has one. */
	page: SitePath.optional(),
	choices: z.array(Choice).min(2),
});
export type Scene = z.infer<typeof Scene>;

const End = z.strictObject({
	id: Id,
	/** restored: service is back. worse: the choice did harm. lost: too late, or data is gone. */
	outcome: z.enum(['restored', 'worse', 'lost']),
	/** How it ended, one or two sentences. */
	text: Line,
});

/** A branching incident to practise with: the runbooks are real, the incident is invented. */
export const Drill = z.strictObject({
	/** Stable: records of drills are kept under it. Also the name of its file. */
	id: Id,
	title: Line,
	/** What it practises, one sentence, without giving the way away. */
	about: Line,
	/** Minutes that it takes at a table, debrief included. */
	minutes: z.number().int().min(10).max(120),
	/** Alert that opens it. */
	alert: Line,
	severity: Severity,
	/** Id of the scene that it starts with. */
	start: Id,
	scenes: z.array(Scene).min(2),
	ends: z.array(End).min(2),
	/** Questions for the debrief, in order. */
	debrief: z.array(Line).min(3),
	/** Pages to read afterwards. */
	pages: z.array(SitePath).min(1),
	sources: z.array(SourcePlace).min(1),
});
export type Drill = z.infer<typeof Drill>;
