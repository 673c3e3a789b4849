import { alertCatalogue } from '../../data/alert-catalogue.ts';
import { handbook } from '../../data/handbook.ts';
import { base } from '../../data/site.ts';

/** Runbooks for other programs. A field may be added; a field that changes or goes makes a new version. */
export function GET(): Response {
	const site = handbook.address.replace(/\/$/, '') + base;
	return Response.json({
		format: 'even-keel/runbooks',
		version: 1,
		site,
		runbooks: alertCatalogue.map((entry) => ({ ...entry, address: site + entry.path.slice(1) })),
	});
}
