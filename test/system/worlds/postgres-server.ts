import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PORT = '15432';

/** A server and what its clients need to know. */
export interface Server {
	env: Record<string, string>;
	stop: () => Promise<void>;
}

/** A folder of its own that the server's user may write to. */
export function serverFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'keel-postgres-'));
	if (process.getuid?.() === 0) chownSync(folder, idOf('-u'), idOf('-g'));
	return folder;
}

/** Runs one of the server's programs to its end: `initdb`, `pg_basebackup`. */
export function runServerProgram(name: string, args: string[], env: Record<string, string> = {}): void {
	const [program, all] = asServer(join(binaries(), name), args);
	execFileSync(program, all, { stdio: 'ignore', cwd: tmpdir(), env: { ...process.env, ...env } });
}

/** Starts a server on a loopback address; every server of a test has the same port and another address. */
export async function startServer(data: string, host: string, settings: string[]): Promise<Server> {
	const all = [...settings, `listen_addresses=${host}`, 'fsync=off', 'unix_socket_directories='];
	const flags = ['-D', data, '-p', PORT, ...all.flatMap((setting) => ['-c', setting])];
	const log = openSync(`${data}.log`, 'a');
	const server = spawn(...asServer(join(binaries(), 'postgres'), flags), { stdio: ['ignore', log, log] });
	const env = { PGHOST: host, PGPORT: PORT, PGUSER: 'postgres', PGDATABASE: 'postgres' };
	await answers(env);
	return {
		env,
		stop: async () => {
			server.kill('SIGINT');
			if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
			rmSync(data, { recursive: true, force: true });
			rmSync(`${data}.log`, { force: true });
		},
	};
}

/** A client with a name. `idle` leaves it connected after it has said its piece; otherwise it ends. */
export function client(env: Record<string, string>, name: string, sql: string, idle: boolean): ChildProcess {
	const psql = spawn('psql', ['-qX'], {
		env: { ...process.env, ...env, PGAPPNAME: name },
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	psql.stdin?.write(`${sql}\n`);
	if (!idle) psql.stdin?.end();
	return psql;
}

/** Says something to a server and waits for its end. */
export function say(env: Record<string, string>, sql: string): void {
	execFileSync('psql', ['-qX', '-v', 'ON_ERROR_STOP=1'], {
		env: { ...process.env, ...env },
		input: sql,
		stdio: ['pipe', 'ignore', 'inherit'],
	});
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** PostgreSQL refuses to run as root; Debian's package has made a user for it. */
function asServer(program: string, args: string[]): [string, string[]] {
	if (process.getuid?.() !== 0) return [program, args];
	return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]];
}

const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

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
	for (let tries = 0; tries < 200; tries++) {
		if (spawnSync('pg_isready', ['-q'], { env: { ...process.env, ...env } }).status === 0) return;
		await pause(100);
	}
	throw new Error(`PostgreSQL at ${env['PGHOST']} did not start within 20 s.`);
}
