import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What a script loads before anything is opened, as the build minifies it. */
export interface FirstLoad {
	code: string;
	/** Characters of each module before they are minified, largest first. */
	modules: [path: string, size: number][];
}

/**
 * Bundles a script alone. The site puts it into one file with others, and adds the bundler's loader for what is fetched
 * later, which search needs as well; the figure for the whole page has all of it.
 * @param entry path from the root of the repository
 */
export async function firstLoad(entry: string): Promise<FirstLoad> {
	const built = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [{ name: 'plain-loader', enforce: 'pre', load: (id) => (loader.test(id) ? plainLoader : null) }],
		build: { write: false, modulePreload: false, rolldownOptions: { input: resolve(entry) } },
	})) as Rolldown.RolldownOutput;
	const chunks = new Map(
		built.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
	);
	const wanted = new Set(
		[...chunks.values()].flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : [])),
	);
	// A set grows while it is walked: what a chunk needs at once is walked too.
	for (const file of wanted) for (const needed of chunks.get(file)?.imports ?? []) wanted.add(needed);
	const first = [...wanted].flatMap((file) => chunks.get(file) ?? []);
	return {
		code: first.map(({ code }) => code).join(''),
		modules: first
			.flatMap(({ modules }) => Object.entries(modules))
			.map(([path, { renderedLength }]): [string, number] => [
				path.replace(`${resolve()}/`, ''),
				renderedLength,
			])
			.sort(([, a], [, b]) => b - a),
	};
}

/** The bundler's loader of further files and the least that does its work. */
const loader = /vite\/preload-helper/;
const plainLoader = 'export const __vitePreload = (load) => load()';
