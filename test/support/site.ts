import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { serve } from '../../scripts/static-server.ts';

/** A build and where it is served. */
export interface Site {
	/** Address with the base path and a closing slash: `http://localhost:4711/`. */
	url: string;
	/** Ends the server, as an outage would. */
	stop: () => Promise<void>;
}

/** Serves a build on a free port. `quality` is brotli's; 11 is what budgets are measured at. */
export async function startSite(root = 'dist', path = '/', quality = 4): Promise<Site> {
	const { server, port } = await serve({ root: resolve(root), base: path, port: 0, quality });
	return {
		url: `http://localhost:${port}${path}`,
		stop: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}

/**
 * `site` is the build under `/`, `siteElsewhere` the one under `/team/handbook/`. Both live as long as the worker. A test
 * that ends the server starts its own with `startSite`.
 */
export const test = base.extend<object, { site: Site; siteElsewhere: Site }>({
	site: [
		async ({}, use) => {
			const site = await startSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' },
	],
	siteElsewhere: [
		async ({}, use) => {
			const site = await startSite('dist-base', '/team/handbook/');
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' },
	],
});
export { expect } from '@playwright/test';
