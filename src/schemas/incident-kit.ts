import { z } from 'zod';
import { Id, Line } from './ids.ts';

/** One thing to do in a role. */
const RoleStep = z.strictObject({
	/** Unique within the role; ticks are kept under it. */
	id: Id,
	text: Line,
});

/** A role that somebody holds in an incident. */
export const IncidentRole = z.strictObject({
	id: Id,
	name: Line,
	/** What it is for, one or two sentences. */
	does: Line,
	/** What it leaves to others. */
	doesNot: Line,
	/** In the order in which they are usually done. */
	steps: z.array(RoleStep).min(1),
});
export type IncidentRole = z.infer<typeof IncidentRole>;

/** A message to send, with names in braces that are filled from the incident. */
export const IncidentMessage = z.strictObject({
	phase: z.enum(['declared', 'update', 'mitigated', 'resolved']),
	/** Who reads it. */
	audience: z.enum(['internal', 'customer']),
	text: z.string().min(1),
});
export type IncidentMessage = z.infer<typeof IncidentMessage>;

/** `content/incident/roles.yaml` */
export const IncidentRoles = z.array(IncidentRole).min(1);

/** `content/incident/messages.yaml` */
export const IncidentMessages = z.array(IncidentMessage).min(1);
