import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from './world.ts';

/** A service that answers as a broken dependency does: at once, with 503. */
export async function web(): Promise<World> {
	const server = createServer((_, response) => response.writeHead(503).end('no')).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		values: { url: `http://127.0.0.1:${port}/health` },
		stop: () => {
			server.close();
		},
	};
}
