import { ensureBrowser } from './browser.ts';
import { quickTests, readChecks, runAll, runBeside } from './task.ts';

/** A second build under another base path: links, search and offline must work there too. */
const elsewhere = { EK_BASE: '/team/handbook/', EK_OUT: './dist-base' };
const browser = { CHROME_PATH: await ensureBrowser() };

/** Two lanes for two cores. The builds share their caches with the types, so they follow them; the built site has both. */
const made = await runBeside([
	[
		...readChecks,
		{ name: 'build', run: ['astro', 'build'] },
		{ name: 'build under another base path', run: ['astro', 'build'], env: elsewhere },
	],
	[...quickTests, { name: 'islands', run: ['vitest', 'run', '--project', 'islands'], env: browser }],
]);
const passed = made && runAll([{ name: 'built site', run: ['playwright', 'test'], env: browser }]);
process.exit(passed ? 0 : 1);
