import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
};
const squeezed = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.md', '.xml', '.webmanifest']);

/** How a built site is served. */
export interface Serving {
	/** Folder of the build. */
	root: string;
	/** Base path, `/` or `/handbook/`. */
	base: string;
	port: number;
	/** Brotli quality from 0 to 11; 11 is what a byte budget is measured at. */
	quality?: number;
}

/**
 * Serves a build as a production host would: security headers of its `_headers`, brotli, the 404 page, and long caching
 * for hashed files alone. Listens on this machine only.
 * @returns the server and the port, the next free one where the wanted one is taken
 */
export async function serve({
	root,
	base,
	port,
	quality = 4,
}: Serving): Promise<{ server: Server; port: number }> {
	const headers = readHeaders(join(root, '_headers'));
	const squeeze = squeezer(quality);
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		let path: string;
		try {
			path = decodeURIComponent(url.pathname);
		} catch {
			path = '/404';
		}
		const found = path.startsWith(base) ? resolveFile(root, path.slice(base.length - 1)) : undefined;
		if (found?.redirect) {
			response.writeHead(301, { location: `${base}${found.redirect.slice(1)}${url.search}` }).end();
			return;
		}
		const file = found?.file ?? join(root, '404.html');
		if (!existsSync(file)) {
			response.writeHead(404).end('Not found');
			return;
		}
		const extension = extname(file);
		const brotli = squeezed.has(extension) && /\bbr\b/.test(String(request.headers['accept-encoding']));
		response.writeHead(found?.file ? 200 : 404, {
			...headers,
			'content-type': types[extension] ?? 'application/octet-stream',
			'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
			...(brotli ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
		});
		if (!brotli) pipeline(createReadStream(file), response, () => undefined);
		else response.end(squeeze(file));
	});
	return { server, port: await listen(server, port) };
}

/** Compresses a file once, as a host does when a site is put there: at quality 11 a hundred KiB take a quarter second. */
function squeezer(quality: number): (file: string) => Buffer {
	const kept = new Map<string, { changed: number; body: Buffer }>();
	return (file) => {
		const changed = statSync(file).mtimeMs;
		const before = kept.get(file);
		if (before?.changed === changed) return before.body;
		const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
		const body = brotliCompressSync(readFileSync(file), { params });
		kept.set(file, { changed, body });
		return body;
	};
}

function resolveFile(root: string, path: string): { file?: string; redirect?: string } | undefined {
	const file = join(root, normalize(path));
	if (!file.startsWith(root)) return undefined;
	if (!existsSync(file)) return undefined;
	if (!statSync(file).isDirectory()) return { file };
	if (!path.endsWith('/')) return { redirect: `${path}/` };
	const index = join(file, 'index.html');
	return existsSync(index) ? { file: index } : undefined;
}

function readHeaders(file: string): Record<string, string> {
	if (!existsSync(file)) return {};
	const lines = readFileSync(file, 'utf8').split('\n').slice(1);
	return Object.fromEntries(
		lines
			.filter((line) => line.includes(': '))
			.map(
				(line) =>
					line
						.trim()
						.split(/: (.*)/s)
						.slice(0, 2) as [string, string],
			),
	);
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
