/**
 * The service worker. It holds every file of one build and answers from it; a new build installs beside the old one and
 * waits until the reader takes it. The build puts MANIFEST and VERSION in front of this text.
 * @typedef {Record<string, string>} Manifest path relative to the scope, hash of its content
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** @type {Manifest} */
const manifest = MANIFEST;
const scope = new URL(worker.registration.scope);
const prefix = `even-keel:${scope.pathname}:`;
const current = prefix + VERSION;
const listKey = at('__manifest');
const doneKey = at('__complete');

/** @param {string} path relative to the scope */
function at(path) {
	return new Request(new URL(path, scope));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
	if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== scope.origin) return;
	const path = pathOf(url);
	if (path !== undefined) event.respondWith(answer(path, event.request));
	else if (event.request.mode === 'navigate')
		event.respondWith(fetch(event.request).catch(() => answer('404.html', event.request)));
});

/** Fetches what is missing: files of an interrupted install and unchanged files of earlier builds are kept. */
async function install() {
	const cache = await caches.open(current);
	const earlier = await earlierFiles();
	const todo = Object.entries(manifest);
	const take = async () => {
		for (let next = todo.pop(); next; next = todo.pop()) {
			const [path, hash] = next;
			if (await cache.match(at(path))) continue;
			const kept = await earlier.get(hash)?.();
			if (kept) {
				await cache.put(at(path), kept);
				continue;
			}
			const response = await fetch(at(path), {
				cache: 'no-cache',
				credentials: 'same-origin',
				redirect: 'error',
			});
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			await cache.put(at(path), response);
		}
	};
	await cache.put(listKey, Response.json(manifest));
	await Promise.all(Array.from({ length: 6 }, take));
	await cache.put(doneKey, new Response(VERSION));
}

/** @returns {Promise<Map<string, () => Promise<Response | undefined>>>} content hash to its file in an earlier build */
async function earlierFiles() {
	/** @type {Map<string, () => Promise<Response | undefined>>} */
	const files = new Map();
	for (const other of await caches.keys()) {
		if (!other.startsWith(prefix) || other === current) continue;
		const cache = await caches.open(other);
		const list = await cache.match(listKey);
		/** @type {Manifest} */
		const known = list ? await list.json() : {};
		for (const [path, hash] of Object.entries(known)) files.set(hash, () => cache.match(at(path)));
	}
	return files;
}

async function activate() {
	for (const other of await caches.keys()) {
		if (other.startsWith(prefix) && other !== current) await caches.delete(other);
	}
	await worker.clients.claim();
}

/** @param {URL} url @returns {string | undefined} the file of this build that answers an address */
function pathOf(url) {
	if (!url.pathname.startsWith(scope.pathname)) return undefined;
	let path = url.pathname.slice(scope.pathname.length);
	try {
		path = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	const tries = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
	return tries.find((name) => Object.hasOwn(manifest, name));
}

/** @param {string} path @param {Request} request */
async function answer(path, request) {
	const cache = await caches.open(current);
	return (await cache.match(at(path))) ?? fetch(request);
}
