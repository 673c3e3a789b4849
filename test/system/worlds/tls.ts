import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

const PORT = 18_443;

/** A server on loopback whose certificate ended months ago. */
export async function tls(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'keel-tls-'));
	const { key, certificate } = expired(folder);
	const server = spawn(
		'openssl',
		['s_server', '-accept', String(PORT), '-cert', certificate, '-key', key, '-quiet'],
		{ stdio: 'ignore' },
	);
	await listening();
	return {
		values: { host: 'localhost', address: '127.0.0.1' },
		instead: { ':443': `:${PORT}` },
		stop: () => {
			server.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** A certificate with dates in the past: of OpenSSL 3.0's commands only `ca` can make one. */
function expired(folder: string): { key: string; certificate: string } {
	const file = (name: string) => join(folder, name);
	const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
	const settings = `database=${file('index')}\nserial=${file('serial')}\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=names`;
	writeFileSync(file('ca.cnf'), `[ca]\ndefault_ca=own\n[own]\n${settings}\n[names]\ncommonName=supplied\n`);
	writeFileSync(file('index'), '');
	writeFileSync(file('serial'), '01\n');
	const key = file('key.pem');
	openssl(
		'req',
		'-new',
		'-newkey',
		'rsa:2048',
		'-nodes',
		'-subj',
		'/CN=localhost',
		'-keyout',
		key,
		'-out',
		file('csr'),
	);
	const dates = ['-startdate', '20260101000000Z', '-enddate', '20260401000000Z'];
	const signing = ['-batch', '-selfsign', '-notext', '-config', file('ca.cnf'), '-keyfile', key];
	openssl('ca', ...signing, ...dates, '-in', file('csr'), '-out', file('certificate.pem'));
	return { key, certificate: file('certificate.pem') };
}

async function listening(): Promise<void> {
	for (let tries = 0; tries < 50; tries++) {
		const open = await new Promise((resolve) => {
			const socket = connect(PORT, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
		if (open) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The TLS server did not start within 5 s.');
}
