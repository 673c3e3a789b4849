import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

const PORT = '15432';
const DATABASE = 'tracking';

/** Tables that the runbooks speak of, with a few rows. */
const TABLES = `
CREATE EXTENSION pg_stat_statements;
CREATE TABLE parcels (id int PRIMARY KEY, code text, status text);
INSERT INTO parcels SELECT n, 'P' || n, 'new' FROM generate_series(1, 1000) AS n;
CREATE TABLE load_rows (customer text, load_day date);
INSERT INTO load_rows SELECT 'pier-tools', DATE '2026-11-13' FROM generate_series(1, 90);
INSERT INTO load_rows SELECT 'quay-books', DATE '2026-11-20' FROM generate_series(1, 80);
ANALYZE;
SELECT count(*) FROM parcels WHERE code = 'P7';
`;

/** A PostgreSQL of its own on loopback: one session holds a lock, one waits for it, one computes. */
export async function postgres(): Promise<World> {
	const bin = binaries();
	const folder = mkdtempSync(join(tmpdir(), 'keel-postgres-'));
	const data = join(folder, 'data');
	const asRoot = process.getuid?.() === 0;
	if (asRoot) {
		const [uid, gid] = ['-u', '-g'].map((flag) =>
			Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
		);
		chownSync(folder, uid ?? 0, gid ?? 0);
	}
	/** PostgreSQL refuses to run as root; Debian's package has made a user for it. */
	const asServer = (program: string, args: string[]): [string, string[]] =>
		asRoot
			? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
			: [program, args];
	const [initdb, initdbArgs] = asServer(join(bin, 'initdb'), [
		'-D',
		data,
		'-U',
		'postgres',
		'-A',
		'trust',
		'-E',
		'UTF8',
	]);
	execFileSync(initdb, initdbArgs, { stdio: 'ignore', cwd: folder });
	const settings = ['shared_preload_libraries=pg_stat_statements', 'listen_addresses=127.0.0.1', 'fsync=off'];
	const server = spawn(
		...asServer(join(bin, 'postgres'), [
			...['-D', data, '-p', PORT, '-k', folder],
			...settings.flatMap((setting) => ['-c', setting]),
		]),
		{ stdio: 'ignore', cwd: folder },
	);
	const env = { PGPORT: PORT, PGHOST: '127.0.0.1', PGUSER: 'postgres', PGDATABASE: DATABASE };
	await answers(env);
	execFileSync('createdb', [DATABASE], { env: { ...process.env, ...env } });
	execFileSync('psql', ['-qX'], { env: { ...process.env, ...env }, input: TABLES });
	const sessions = [
		session(env, 'loyalty-sync', "BEGIN; UPDATE parcels SET status = 'delivered' WHERE id = 1;", true),
		session(env, 'schema-change', 'ALTER TABLE parcels ADD COLUMN weight int;', false, 1000),
		session(env, 'tracking-web', 'SELECT count(*) FROM generate_series(1, 1000000000);', false, 1000),
	];
	await new Promise((resolve) => setTimeout(resolve, 2500));
	return {
		values: { primary: '127.0.0.1', user: 'postgres', database: DATABASE, day: '2026-11-20' },
		env,
		stop: async () => {
			for (const { kill } of sessions) kill();
			server.kill('SIGINT');
			await new Promise((resolve) => server.once('exit', resolve));
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Where Debian keeps the server's programs, the newest version first; elsewhere they are on the path. */
function binaries(): string {
	try {
		const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
		return `/usr/lib/postgresql/${versions[0]}/bin`;
	} catch {
		return '';
	}
}

async function answers(env: Record<string, string>): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const asked = spawnSync('pg_isready', ['-q'], { env: { ...process.env, ...env } });
		if (asked.status === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('PostgreSQL did not start within 10 s.');
}

/** A client with a name that has said something; `idle` leaves its transaction open. */
function session(env: Record<string, string>, name: string, sql: string, idle: boolean, after = 0) {
	let client: ChildProcess | undefined;
	const timer = setTimeout(() => {
		client = spawn('psql', ['-qX'], {
			env: { ...process.env, ...env, PGAPPNAME: name },
			stdio: ['pipe', 'ignore', 'ignore'],
		});
		client.stdin?.write(`${sql}\n`);
		if (!idle) client.stdin?.end();
	}, after);
	return {
		kill: () => {
			clearTimeout(timer);
			client?.kill('SIGKILL');
		},
	};
}
