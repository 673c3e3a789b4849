import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** A mount point that every Linux has, where a cleanup has deleted nothing and a program holds a deleted file open. */
export async function disk(): Promise<World> {
	const mount = '/dev/shm';
	const folder = mkdtempSync(join(mount, 'keel-'));
	const dir = join(folder, 'loads');
	const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400;
	for (const [day, age] of [
		['2026-11-16', 4],
		['2026-11-17', 3],
		['2026-11-18', 2],
	] as const) {
		mkdirSync(join(dir, day), { recursive: true });
		for (const name of ['a', 'b', 'c']) {
			const file = join(dir, day, `${name}.csv`);
			writeFileSync(file, 'x'.repeat(300_000));
			utimesSync(file, daysAgo(age), daysAgo(age));
		}
	}
	writeFileSync(join(dir, 'access.log'), 'x'.repeat(2_000_000));
	const first = join(mount, 'du-first.txt');
	execFileSync('sh', ['-c', `du -x --block-size=1M --max-depth=2 ${mount} > ${first}`]);
	const holder = await holdDeleted(join(folder, 'nightly.log'));
	return {
		values: { mount, dir, logs: dir },
		stop: () => {
			holder.kill();
			rmSync(folder, { recursive: true, force: true });
			rmSync(first, { force: true });
		},
	};
}

/** Starts a program that writes to a file, deletes it and keeps it open. */
async function holdDeleted(file: string): Promise<ChildProcess> {
	const text = `exec 3>"$1"; head -c 200000 /dev/zero >&3; rm "$1"; echo ready; exec sleep 300`;
	const holder = spawn('sh', ['-c', text, 'sh', file], { stdio: ['ignore', 'pipe', 'ignore'] });
	await new Promise((resolve) => holder.stdout?.once('data', resolve));
	return holder;
}
