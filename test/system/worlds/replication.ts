import { join } from 'node:path';
import { client, PORT, pause, runServerProgram, say, serverFolder, startServer } from './postgres-server.ts';
import type { World } from './world.ts';

const PRIMARY = '127.0.0.1';
const REPLICA = '127.0.0.2';

/** A primary and its replica, which follows by a slot, an hour behind on purpose, and is being read. */
export async function replication(): Promise<World> {
	const folder = serverFolder();
	const [first, second] = [join(folder, 'primary'), join(folder, 'replica')];
	runServerProgram('initdb', ['-D', first, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
	const primary = await startServer(first, PRIMARY, []);
	const slot = ['-C', '-S', 'tracking_db_2', '-R', '-X', 'stream', '-c', 'fast'];
	runServerProgram('pg_basebackup', ['-h', PRIMARY, '-p', PORT, '-U', 'postgres', '-D', second, ...slot]);
	const replica = await startServer(second, REPLICA, [
		'cluster_name=tracking-db-2',
		'recovery_min_apply_delay=1h',
	]);
	say(primary.env, 'CREATE TABLE scans AS SELECT generate_series(1, 1000) AS id;');
	await pause(1000);
	const reader = client(replica.env, 'quarterly-report', 'BEGIN; SELECT count(*) FROM pg_class;', true);
	await pause(500);
	return {
		values: { primary: PRIMARY, replica: REPLICA, user: 'postgres', database: 'postgres' },
		env: primary.env,
		at: { holds: replica.env, replica: replica.env },
		stop: async () => {
			reader.kill('SIGKILL');
			await replica.stop();
			await primary.stop();
		},
	};
}
