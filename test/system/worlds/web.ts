import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

const ANSWER = [
	'HTTP/1.0 503 Service Unavailable',
	'Server: broken/1.0 example/1.0',
	'Date: Sat, 21 Nov 2026 13:25:01 GMT',
	'Retry-After: 60',
	'Content-Length: 3',
	'',
	'no\n',
].join('\r\n');

const LINE =
	'203.0.113.40 - - [21/Nov/2026:13:00:00 +0000] "GET /parcels HTTP/1.1" 503 12 "-" "parcel-poller/3.2"\n';

/** A service that answers as a broken dependency does: at once, with 503. And the log of a server that is asked too often. */
export async function web(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'keel-web-'));
	const log = join(folder, 'access.log');
	writeFileSync(log, LINE.repeat(50));
	const server = createServer((socket) => {
		socket.once('data', () => socket.end(ANSWER));
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	return {
		values: { url: `http://127.0.0.1:${port}/health`, log },
		stop: () => {
			server.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
