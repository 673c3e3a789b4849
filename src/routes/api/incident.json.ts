import { incidentKit } from '../../data/incident-kit.ts';

/** Roles, severities and messages for the incident panel, which fetches them when it is opened. */
export function GET(): Response {
	return Response.json(incidentKit);
}
