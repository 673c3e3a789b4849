import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mermaidFences } from '../../content-files/diagram-fences.ts';
import { drawer } from './picture.ts';
import { diagramProblems } from './problems.ts';

/**
 * Draws every diagram under a folder into the cache, so that pages only read. Astro notes a Markdown page that fails and
 * goes on without its text; this is what stops the build.
 * @throws Error with all problems of all files
 */
export async function checkDiagrams(folder: string): Promise<void> {
	const problems: string[] = [];
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.mdx?$/.test(name),
	);
	for (const name of files.sort()) {
		const path = join(folder, name);
		for (const fence of mermaidFences(readFileSync(path, 'utf8')))
			problems.push(...(await diagramProblems({ ...fence, file: relative('.', path) })));
	}
	await drawer.close();
	if (problems.length) throw new Error(problems.join('\n'));
}
