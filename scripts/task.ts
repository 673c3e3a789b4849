import { spawnSync } from 'node:child_process';

/** One command of a task, as it is typed. */
export interface Command {
	name: string;
	run: string[];
	env?: Record<string, string>;
}

/**
 * Runs commands one after the other and stops at the first that fails. A command that cannot be started has failed:
 * `status` is null then.
 * @returns false when one failed
 */
export function runAll(commands: Command[]): boolean {
	for (const { name, run, env } of commands) {
		const started = performance.now();
		console.log(`\n> ${name}: ${run.join(' ')}`);
		const [program = '', ...args] = run;
		const done = spawnSync(program, args, {
			stdio: 'inherit',
			shell: process.platform === 'win32',
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		if (done.error || done.status !== 0) {
			console.error(
				`\n${name} failed after ${seconds} s: ${done.error?.message ?? done.signal ?? `exit code ${done.status}`}`,
			);
			return false;
		}
		console.log(`  ${name}: ${seconds} s`);
	}
	return true;
}

/** Everything that needs neither a browser nor a build. Fast enough to run at every commit. */
export const quickChecks: Command[] = [
	{ name: 'lint', run: ['biome', 'check', '--error-on-warnings', '.'] },
	{ name: 'types of the domain', run: ['tsc', '-p', 'tsconfig.domain.json'] },
	{ name: 'types of the offline worker', run: ['tsc', '-p', 'tsconfig.worker.json'] },
	{ name: 'types', run: ['astro', 'check', '--minimumFailingSeverity', 'hint', '--minimumSeverity', 'hint'] },
	{ name: 'layers', run: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'] },
	{ name: 'unit tests', run: ['vitest', 'run', '--project', 'unit'] },
	{
		name: 'content and program tests',
		run: ['vitest', 'run', '--project', 'content', '--project', 'program'],
	},
];
