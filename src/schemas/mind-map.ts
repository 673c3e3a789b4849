import { z } from 'zod';
import { Id, Line, SitePath } from './ids.ts';

const nodeFields = {
	/** Never changed and never used twice: a team's marks are kept by it. */
	id: Id,
	/** As the map draws it; longer titles do not fit beside each other. */
	title: Line.max(24, 'write at most 24 characters'),
	/** What the idea is and why it helps, one sentence. */
	line: Line,
	/** Where to read on. */
	page: SitePath,
	/** Ids of ideas that this one leads to; the way back is drawn by itself. */
	related: z.array(Id).default([]),
	/** Where the idea comes from: ids of content/sources/documents.yaml. */
	sources: z.array(Id).default([]),
	/** Ids of assessment questions whose answer says how far a team is with it. */
	questions: z.array(Id).default([]),
};

const Node = z.strictObject({
	...nodeFields,
	/** Id of the idea it belongs under, in any file; the branch of its own file where it is left out. */
	parent: Id.optional(),
});

/** One file of `content/mind-map/`: a branch and its ideas, in reading order. */
export const MindMapBranch = z.strictObject({ ...nodeFields, nodes: z.array(Node).min(1) });
export type MindMapBranch = z.infer<typeof MindMapBranch>;
