import { join } from 'node:path';
import { client, pause, runServerProgram, say, serverFolder, startServer } from './postgres-server.ts';
import type { World } from './world.ts';

const DATABASE = 'tracking';

/** Tables that the runbooks speak of, with a few rows. */
const TABLES = `
CREATE EXTENSION pg_stat_statements;
CREATE TABLE parcels (id int PRIMARY KEY, code text, status text, booked date);
INSERT INTO parcels SELECT n, 'P' || n, 'new', DATE '2026-11-21' FROM generate_series(1, 1000) AS n;
CREATE TABLE load_rows (customer text, load_day date);
INSERT INTO load_rows SELECT 'pier-tools', DATE '2026-11-13' FROM generate_series(1, 90);
INSERT INTO load_rows SELECT 'quay-books', DATE '2026-11-20' FROM generate_series(1, 80);
CREATE TABLE payments (state text, created timestamptz);
INSERT INTO payments SELECT 'paid', now() - n * interval '1 min' FROM generate_series(1, 60) AS n;
ANALYZE;
delete from parcels where booked < '2026-11-20';
SELECT pg_switch_wal();
SELECT count(*) FROM parcels WHERE code = 'P7';
`;

/** A PostgreSQL of its own on loopback: one session holds a lock, one waits for it, one computes. */
export async function postgres(): Promise<World> {
	const data = join(serverFolder(), 'data');
	runServerProgram('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
	const server = await startServer(data, '127.0.0.1', [
		'shared_preload_libraries=pg_stat_statements',
		'log_statement=mod',
		'log_line_prefix=%m [%p] %a ',
		'archive_mode=on',
		'archive_command=true',
	]);
	say(server.env, `CREATE DATABASE ${DATABASE}`);
	const env = { ...server.env, PGDATABASE: DATABASE };
	say(env, TABLES);
	const sessions = [
		client(env, 'loyalty-sync', "BEGIN; UPDATE parcels SET status = 'delivered' WHERE id = 1;", true),
	];
	await pause(1000);
	sessions.push(
		client(env, 'schema-change', 'ALTER TABLE parcels ADD COLUMN weight int;', false),
		client(env, 'tracking-web', 'SELECT count(*) FROM generate_series(1, 1000000000);', false),
	);
	await pause(1500);
	return {
		values: {
			primary: '127.0.0.1',
			user: 'postgres',
			oldlogin: 'postgres',
			database: DATABASE,
			day: '2026-11-20',
			logfile: `${data}.log`,
		},
		env,
		stop: async () => {
			for (const session of sessions) session.kill('SIGKILL');
			await server.stop();
		},
	};
}
