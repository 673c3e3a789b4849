import { spawnSync } from 'node:child_process';

/** Runs the command line as a maintainer does. `out` is what it printed on both streams. */
export function keel(...args: string[]): { code: number | null; out: string } {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const run = spawnSync(process.execPath, [...flags, 'src/cli/keel.ts', ...args], { encoding: 'utf8' });
	return { code: run.status, out: run.stdout + run.stderr };
}
