import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';
import { postmortemFields } from './postmortem.ts';
import { runbookFields } from './runbook.ts';

const questions = z.array(Id).default([]);
const sources = z.array(Id).default([]);
const related = z.array(SitePath).default([]);
/** Other names and questions that the page answers: shown at its foot, and found by search. */
const aliases = z.array(Line).default([]);

/** A chapter of the handbook: read in five minutes, ends with one thing to do this week. */
const chapterFields = {
	type: z.literal('chapter'),
	/** Place in the reading order, from 1. */
	order: z.number().int().positive(),
	/** The one thing to do this week. */
	tryThis: Line,
	aliases,
	questions,
	sources,
	related,
};

/** A text to copy, download and print. */
const templateFields = {
	type: z.literal('template'),
	/** What it is for, one line, as its index shows it. */
	purpose: Line,
	/** File name of the download, with `.md`. */
	file: z.string().regex(/^[a-z0-9-]+\.md$/),
	aliases,
	questions,
	sources,
	related,
};

/** A page about one way to organise SRE. */
const topologyFields = { type: z.literal('topology'), topology: Id, aliases, questions, sources, related };

/** Everything else: landing pages, incident process, onboarding. The type may be left out. */
const plainFields = {
	type: z.literal('page').optional(),
	/** Place in its section's list; pages without one follow by title. */
	order: z.number().int().positive().optional(),
	/** As on the other pages. */
	aliases: z.array(Line).optional(),
	questions: z.array(Id).optional(),
	sources: z.array(Id).optional(),
	related: z.array(SitePath).optional(),
};

/** Front matter of every page, told apart by `type`. Flat, so that an error names its field. */
export const PageFields = z.discriminatedUnion('type', [
	z.object(runbookFields),
	z.object(chapterFields),
	z.object(templateFields),
	z.object(topologyFields),
	z.object(postmortemFields),
	z.object(plainFields),
]);
export type PageFields = z.infer<typeof PageFields>;
