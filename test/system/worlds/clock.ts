import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

const TIME_PORT = '11123';
const ASKED_PORT = '11323';
const PATH = `${process.env['PATH']}:/usr/sbin`;

/** Two sources that agree on 0.183 s, one that tells a false time, and one that does not answer. */
const SOURCES = ['1 offset 0.183', '2 offset 0.183', '3 offset -2.2'].map(
	(rest) => `server 127.0.0.${rest.replace(' ', ` port ${TIME_PORT} iburst minpoll 0 maxpoll 0 `)}`,
);
const SILENT = 'server 127.0.0.4 port 11124 iburst';

/** A chrony that knows how wrong the clock is and may not set it, and the chrony that it asks. The clock is left alone. */
export async function clock(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'keel-clock-'));
	const start = (name: string, lines: readonly string[]) => {
		const file = join(folder, `${name}.conf`);
		const own = ['bindcmdaddress /', `pidfile ${join(folder, `${name}.pid`)}`];
		writeFileSync(file, `${[...lines, ...own].join('\n')}\n`);
		const user = process.getuid?.() === 0 ? ['-u', 'root'] : ['-U'];
		return spawn('chronyd', ['-x', '-d', '-f', file, ...user], {
			stdio: 'ignore',
			env: { ...process.env, PATH },
		});
	};
	const daemons = [
		start('source', ['local stratum 2', 'allow 127.0.0.0/8', `port ${TIME_PORT}`, 'cmdport 0']),
		start('asked', [...SOURCES, SILENT, 'port 0', `cmdport ${ASKED_PORT}`]),
	];
	await synchronised();
	return {
		values: {},
		instead: { chronyc: `chronyc -h 127.0.0.1 -p ${ASKED_PORT}` },
		stop: () => {
			for (const daemon of daemons) daemon.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function synchronised(): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const ask = (command: string) =>
			spawnSync('chronyc', ['-n', '-h', '127.0.0.1', '-p', ASKED_PORT, command], { encoding: 'utf8' }).stdout;
		if (/Leap status +: Normal/.test(ask('tracking') ?? '') && /^\^x/m.test(ask('sources') ?? '')) return;
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	throw new Error('chrony found no time.');
}
