import { ensureBrowser } from './browser.ts';
import { quickChecks, runAll } from './task.ts';

/** A second build under another base path: links, search and offline must work there too. */
const elsewhere = { EK_BASE: '/team/handbook/', EK_OUT: './dist-base' };
const browser = { CHROME_PATH: await ensureBrowser() };

const passed = runAll([
	...quickChecks,
	{ name: 'islands', run: ['vitest', 'run', '--project', 'islands'], env: browser },
	{ name: 'build', run: ['astro', 'build'] },
	{ name: 'build under another base path', run: ['astro', 'build'], env: elsewhere },
	{ name: 'built site', run: ['playwright', 'test'], env: browser },
]);
process.exit(passed ? 0 : 1);
