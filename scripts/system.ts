import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runAll } from './task.ts';

/** Programs that the system tests start, and Debian's package for each. */
const programs: [program: string, debianPackage: string][] = [
	['nginx', 'nginx-light'],
	['caddy', 'caddy'],
	['lsof', 'lsof'],
	['pg_ctlcluster', 'postgresql'],
	['openssl', 'openssl'],
	['curl', 'curl'],
	['dig', 'bind9-dnsutils'],
	['named', 'bind9'],
	['chronyd', 'chrony'],
	['ps', 'procps'],
	['jq', 'jq'],
	['git', 'git'],
	['prometheus', 'prometheus'],
	['prometheus-alertmanager', 'prometheus-alertmanager'],
];

const lacking = programs.filter(([program]) => !has(program));
if (lacking.length > 0) install(lacking);
const still = programs.filter(([program]) => !has(program)).map(([program]) => program);
if (still.length > 0) {
	console.error(`The system tests need ${still.join(', ')}. Install them and start again.`);
	process.exit(1);
}
const passed = runAll([
	...(existsSync('dist/_headers') ? [] : [{ name: 'build', run: ['astro', 'build'] }]),
	{ name: 'system tests', run: ['vitest', 'run', '--project', 'system'] },
]);
process.exit(passed ? 0 : 1);

function has(program: string): boolean {
	const path = `${process.env.PATH}:/usr/sbin:/sbin`;
	return (
		spawnSync('sh', ['-c', `command -v ${program}`], { env: { ...process.env, PATH: path } }).status === 0
	);
}

/** As root on Debian the packages are installed; elsewhere the reader is told. */
function install(missing: [string, string][]): void {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	const names = missing.map(([, name]) => name);
	console.log(`Installing ${names.join(', ')} for the system tests.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
	spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', ...names], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env,
	});
}
