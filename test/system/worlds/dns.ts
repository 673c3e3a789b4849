import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

const PORT = '15353';

const ZONE = `$TTL 300
@ SOA ns1.example.org. hostmaster.example.org. 2026112008 3600 600 1209600 300
@ NS ns1.example.org.
@ NS ns2.example.org.
ns1 A 127.0.0.1
ns2 A 127.0.0.1
`;

/** A name server on loopback that owns example.org and has lost the record of track.example.org. */
export async function dns(): Promise<World> {
	const folder = mkdtempSync(join(tmpdir(), 'keel-dns-'));
	const file = (name: string) => join(folder, name);
	writeFileSync(file('zone'), ZONE);
	const options = [
		`directory "${folder}"; pid-file none; session-keyfile none; recursion yes; dnssec-validation no;`,
		`listen-on port ${PORT} { 127.0.0.1; }; listen-on-v6 { none; }; allow-query { any; };`,
	];
	const zone = `zone "example.org" { type primary; file "${file('zone')}"; };`;
	writeFileSync(file('named.conf'), `options { ${options.join(' ')} };\ncontrols { };\n${zone}\n`);
	// dig reads its port and its server from here: the commands of the page name neither.
	writeFileSync(file('.digrc'), `-p ${PORT} @127.0.0.1\n`);
	const server = spawn('named', ['-g', '-c', file('named.conf')], {
		stdio: 'ignore',
		env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
	});
	await answers();
	return {
		values: {
			host: 'track.example.org',
			zone: 'example.org',
			resolver: '127.0.0.1',
			authoritative: '127.0.0.1',
		},
		env: { HOME: folder },
		stop: () => {
			server.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function answers(): Promise<void> {
	for (let tries = 0; tries < 50; tries++) {
		const asked = spawnSync('dig', [
			'-p',
			PORT,
			'@127.0.0.1',
			'example.org',
			'SOA',
			'+short',
			'+tries=1',
			'+time=1',
		]);
		if (asked.status === 0 && asked.stdout.length > 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The name server did not answer.');
}
