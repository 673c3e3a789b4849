import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What one build took and made. */
export interface BuildFigures {
	/** Seconds on all cores, worker threads included. */
	cpu: number;
	/** Seconds on the clock. */
	wall: number;
	/** Most memory held at once, MiB. */
	memory: number;
	pages: number;
	/** Size of the output, MiB. */
	output: number;
}

/** Builds the site of a folder and measures the whole process. @throws with the end of the log when the build fails */
export function measureBuild(root: string): BuildFigures {
	const usage = resolve(root, 'usage.json');
	const hook = resolve('scripts/usage.mjs');
	const started = performance.now();
	const run = spawnSync('node', ['--import', hook, resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, EK_USAGE_FILE: usage, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (run.status !== 0)
		throw new Error(`The build in ${root} failed:\n${(run.stdout + run.stderr).slice(-2000)}`);
	const { cpu, rss } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; rss: number };
	const files = globSync('**/*', { cwd: join(root, 'dist') }).map((file) => join(root, 'dist', file));
	return {
		cpu,
		wall: (performance.now() - started) / 1000,
		memory: rss,
		pages: files.filter((file) => file.endsWith('.html')).length,
		output:
			files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0) / 2 ** 20,
	};
}
