import { spawn } from 'node:child_process';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunbookFile, RunbookStep } from '../../src/domain/runbook/anatomy.ts';
import { fill } from '../../src/domain/runbook/fill.ts';
import { place } from '../../src/domain/runbook/placement.ts';
import { shapeDifferences } from '../support/output-shape.ts';
import { completeRunbooks } from '../support/runbook-blocks.ts';
import { clock } from './worlds/clock.ts';
import { disk } from './worlds/disk.ts';
import { dns } from './worlds/dns.ts';
import { monitoring } from './worlds/monitoring.ts';
import { postgres } from './worlds/postgres.ts';
import { replication } from './worlds/replication.ts';
import { repository } from './worlds/repository.ts';
import { tls } from './worlds/tls.ts';
import { web } from './worlds/web.ts';
import type { World } from './worlds/world.ts';

/** Which real thing the checks of a runbook look at. */
const worlds: { name: string; start: () => World | Promise<World>; runbooks: string[] }[] = [
	{
		name: 'a disk and a machine',
		start: disk,
		runbooks: ['node/disk-full', 'node/disk-filling', 'node/inodes-exhausted', 'node/memory-pressure'],
	},
	{
		name: 'PostgreSQL',
		start: postgres,
		runbooks: [
			'data/accidental-deletion#archive',
			'data/accidental-deletion#missing',
			'data/accidental-deletion#open',
			'data/database-cpu',
			'data/postgresql-connections',
			'data/stuck-batch',
			'edge/secret-leaked#used',
			'edge/third-party-outage#share',
		],
	},
	{
		name: 'PostgreSQL and its replica',
		start: replication,
		runbooks: ['data/accidental-deletion#replica', 'data/replication-lag'],
	},
	{ name: 'a TLS server', start: tls, runbooks: ['edge/certificate-expiry'] },
	{ name: 'a name server', start: dns, runbooks: ['edge/dns-failure'] },
	{
		name: 'a web server',
		start: web,
		runbooks: [
			'edge/third-party-outage#outside',
			'services/dependency-down',
			'services/high-latency',
			'services/retry-storm',
		],
	},
	{
		name: 'a repository',
		start: repository,
		runbooks: ['edge/secret-leaked#same', 'edge/secret-leaked#since'],
	},
	{
		name: 'Prometheus and Alertmanager',
		start: monitoring,
		runbooks: ['alerting/alert-storm', 'alerting/monitoring-down'],
	},
	{ name: 'a clock and its sources', start: clock, runbooks: ['node/clock-skew'] },
];

/** Checks that were run by hand and cannot be run here, each with its reason. */
const byHand: Record<string, string> = {
	'data/postgresql-connections#pooler':
		'asks PgBouncer, which the server of this test does not have in front',
	'data/replication-lag#log': 'reads a failure that takes minutes to bring about',
	'node/disk-filling#journal': 'asks the journal, which a container does not have',
	'node/memory-pressure#killed': 'reads a kill from the kernel log of the whole machine',
};

/** Every check whose author says that its command was run. */
const checks = completeRunbooks.flatMap((runbook) =>
	runbook.steps
		.filter(({ kind, commands }) => kind === 'check' && commands.some(isRun))
		.map((step) => ({ runbook, step, name: `${nameOf(runbook)}#${step.id}` })),
);

test('every check that was run by its author is run here, or says why not', () => {
	const here = worlds.flatMap(({ runbooks }) => runbooks);
	const left = checks.filter((check) => !isIn(here, check) && !byHand[check.name]);
	expect(left.map(({ name }) => name)).toEqual([]);
	expect(Object.keys(byHand).filter((name) => !checks.some((check) => check.name === name))).toEqual([]);
});

describe.each(worlds)('$name', ({ start, runbooks }) => {
	let world: World;
	beforeAll(async () => {
		world = await start();
	}, 60_000);
	afterAll(() => world?.stop());

	const here = checks.filter((check) => isIn(runbooks, check) && !byHand[check.name]);
	test.each(here)('$name prints what the page shows', async ({ runbook, step }) => {
		const shown = step.outputs.map(({ text }) => text).join('\n');
		const { output, said } = await run(runbook, step, world);
		expect(shapeDifferences(shown, output), said).toEqual([]);
	});
});

/** Whether a list names a runbook as a whole, or this check of it. */
function isIn(list: string[], { runbook, name }: (typeof checks)[number]): boolean {
	return list.includes(nameOf(runbook)) || list.includes(name);
}

function nameOf({ path }: Pick<RunbookFile, 'path'>): string {
	return path.replace(/^\/runbooks\/|\/$/g, '');
}

function isRun({ meta, language }: RunbookStep['commands'][number]): boolean {
	return (language === 'sh' || language === 'sql') && meta.checked?.startsWith('run') === true;
}

/** A client that the page opens for the SQL that follows. */
const CLIENT = /^psql -X -h \S+ -U \S+ -d \S+$/;

/** Runs the commands of a check one after the other, as its reader would. */
async function run({ front }: RunbookFile, step: RunbookStep, world: World) {
	let client = 'psql -X';
	let output = '';
	let said = '';
	for (const { language, text } of step.commands.filter(isRun)) {
		const filled = Object.entries(world.instead ?? {}).reduce(
			(out, [there, here]) => out.replaceAll(there, here),
			fill(text, place(language, text, front.parameters), world.values),
		);
		if (CLIENT.test(filled)) {
			client = filled;
			continue;
		}
		const [shell, input] = language === 'sql' ? [client, filled] : [filled, ''];
		const { printed, errors } = await program(shell, input, { ...world.env, ...world.at?.[step.id] });
		output += printed;
		said += `${shell}\n${input}\n${printed}\n${errors}\n`;
	}
	return { output, said };
}

/** Not by the call that waits: a world may live in this very process. */
async function program(shell: string, input: string, env: Record<string, string>) {
	const path = `${process.env['PATH']}:/usr/sbin`;
	const bash = spawn('bash', ['-c', shell], {
		timeout: 20_000,
		env: { ...process.env, PATH: path, LC_ALL: 'C.UTF-8', ...env },
	});
	// What reads nothing may be gone before its empty input is closed.
	bash.stdin.on('error', () => undefined).end(input);
	const [printed, errors] = await Promise.all([textOf(bash.stdout), textOf(bash.stderr)]);
	return { printed, errors };
}

test('a column that the page does not have, or has under another name, is a difference', () => {
	const shown = 'Size  Used Use%\n365M  327M  96%\n';
	expect(shapeDifferences(shown, 'Size Used Use%\n24G 4.9M 1%\n')).toEqual([]);
	expect(shapeDifferences(shown, 'Size Used IUse%\n24G 4.9M 1%\n')).toEqual([
		'The first line is "Size Used IUse%"; the page shows "Size Used Use%".',
	]);
	expect(shapeDifferences(shown, 'Size Used Use%\n24G 1% 4.9M\n')).toEqual([
		'No line of the page looks like "24G 1% 4.9M".',
	]);
	expect(shapeDifferences(shown, '')).toEqual(['The command printed nothing.']);
	expect(shapeDifferences('7 kubelet\n', '9 npm run test\n')).toEqual([]);
	expect(shapeDifferences('7 kubelet\n', '9 npm 3\n')).toEqual(['No line of the page looks like "9 npm 3".']);
});
