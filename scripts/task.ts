import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

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
			env: { ...process.env, ...quiet, ...env },
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

/**
 * Runs lanes of commands beside each other, those of a lane one after the other. What a command prints appears whole
 * when it has ended, so that lanes do not mix. The first failure ends the other lanes.
 * @returns false when a command failed or could not be started
 */
export async function runBeside(
	lanes: Command[][],
	say: (text: string) => void = console.log,
): Promise<boolean> {
	const running = new Set<ChildProcess>();
	let failed = false;
	const one = async ({ name, run, env }: Command) => {
		const started = performance.now();
		const [program = '', ...args] = run;
		const child = spawn(program, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
			env: { ...process.env, ...quiet, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env },
		});
		running.add(child);
		const reason = await ended(child);
		running.delete(child);
		// What was ended because another failed has nothing to say.
		if (failed) return;
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		failed = reason.why !== undefined;
		const result = failed ? `\n${name} failed after ${seconds} s: ${reason.why}` : `  ${name}: ${seconds} s`;
		say(`\n> ${name}: ${run.join(' ')}\n${reason.printed}${result}`);
		if (failed) for (const other of running) other.kill();
	};
	await Promise.all(
		lanes.map(async (lane) => {
			for (const command of lane) if (!failed) await one(command);
		}),
	);
	return !failed;
}

const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

function ended(child: ChildProcess): Promise<{ printed: string; why?: string }> {
	let printed = '';
	const keep = (part: Buffer) => {
		printed += part.toString();
	};
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);
	return new Promise((done) => {
		child.once('error', (error) => done({ printed, why: error.message }));
		child.once('close', (code, signal) =>
			done(code === 0 ? { printed } : { printed, why: signal ?? `exit code ${code}` }),
		);
	});
}

/** What is read and not run, and needs neither a browser nor a build. */
export const readChecks: Command[] = [
	{ name: 'lint', run: ['biome', 'check', '--error-on-warnings', '.'] },
	{ name: 'types of the domain', run: ['tsc', '-p', 'tsconfig.domain.json'] },
	{ name: 'types of the offline worker', run: ['tsc', '-p', 'tsconfig.worker.json'] },
	{ name: 'types', run: ['astro', 'check', '--minimumFailingSeverity', 'hint', '--minimumSeverity', 'hint'] },
];

/** Tests that need neither a browser nor a build. With the checks above fast enough for every commit. */
export const quickTests: Command[] = [
	{ name: 'unit tests', run: ['vitest', 'run', '--project', 'unit'] },
	{
		name: 'content and program tests',
		run: ['vitest', 'run', '--project', 'content', '--project', 'program'],
	},
	{ name: 'layers', run: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'] },
];
