import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keel } from '../support/keel.ts';

const folder = mkdtempSync(join(tmpdir(), 'keel-hosting-'));
const policy = /Content-Security-Policy: (.*)/.exec(readFileSync('dist/_headers', 'utf8'))?.[1];

/** The configuration of docs/hosting.md for a server, with the paths and the port of this test. */
function fromDocs(language: string, port: number, headers: string): string {
	const block =
		new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/hosting.md', 'utf8'))?.[1] ??
		'';
	return block
		.replace('8080', String(port))
		.replaceAll('/srv/handbook', resolve('dist'))
		.replace(/\/etc\/[\w./-]+/, headers);
}

const servers = {
	nginx: {
		port: 18_080,
		start(port: number): ChildProcess {
			const headers = join(folder, 'nginx-headers.conf');
			writeFileSync(headers, keel('headers', '--for', 'nginx').out);
			const file = join(folder, 'nginx.conf');
			const types = 'include /etc/nginx/mime.types;';
			const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
				.map((name) => `${name}_temp_path ${folder}/${name};`)
				.join(' ');
			const site = fromDocs('nginx', port, headers);
			writeFileSync(
				file,
				`daemon off; user root; pid ${folder}/nginx.pid; events {} http { ${types} ${paths} access_log off;\n${site}}\n`,
			);
			return spawn('nginx', ['-c', file, '-e', join(folder, 'nginx.log')], {
				env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
			});
		},
	},
	caddy: {
		port: 18_081,
		start(port: number): ChildProcess {
			const headers = join(folder, 'caddy-headers');
			writeFileSync(headers, keel('headers', '--for', 'caddy').out);
			const file = join(folder, 'Caddyfile');
			writeFileSync(file, `{\n\tadmin off\n}\n${fromDocs('caddyfile', port, headers)}`);
			return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
				env: { ...process.env, HOME: folder },
			});
		},
	},
};

describe.each(Object.entries(servers))('%s', (_, { port, start }) => {
	let server: ChildProcess;
	let said = '';
	const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });

	beforeAll(async () => {
		server = start(port);
		server.stderr?.on('data', (text) => {
			said += text;
		});
		for (let tries = 0; tries < 50; tries++) {
			if (
				await get('/').then(
					() => true,
					() => false,
				)
			)
				return;
			await new Promise((done) => setTimeout(done, 200));
		}
		throw new Error(`The server did not start: ${said}`);
	});
	afterAll(() => {
		server.kill();
	});

	test('sends the whole policy and asks for pages each time', async () => {
		const response = await get('/');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-security-policy')).toBe(policy);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(response.headers.get('cache-control')).toBe('no-cache');
	});

	test('keeps hashed files for ever and answers what is not there with the 404 page', async () => {
		const [, asset = ''] = /"(\/_astro\/[^"]+)"/.exec(await (await get('/')).text()) ?? [];
		expect((await get(asset)).headers.get('cache-control')).toContain('immutable');
		const missing = await get('/no/such/page/');
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain('This page is not here');
		expect(missing.headers.get('content-security-policy')).toBe(policy);
	});
});
