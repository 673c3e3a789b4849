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
import { postgres } from './worlds/postgres.ts';
import { replication } from './worlds/replication.ts';
import { tls } from './worlds/tls.ts';
import { web } from './worlds/web.ts';
import type { World } from './worlds/world.ts';

/** Which real thing the checks of a runbook look at. */
const worlds: { name: string; start: () => Promise<World>; runbooks: string[] }[] = [
	{
		name: 'a disk and a machine',
		start: disk,
		runbooks: ['node/disk-full', 'node/disk-filling', 'node/inodes-exhausted', 'node/memory-pressure'],
	},
	{
		name: 'PostgreSQL',
		start: postgres,
		runbooks: ['data/database-cpu', 'data/postgresql-connections', 'data/stuck-batch'],
	},
	{ name: 'PostgreSQL and its replica', start: replication, runbooks: ['data/replication-lag'] },
	{ name: 'a TLS server', start: tls, runbooks: ['edge/certificate-expiry'] },
	{ name: 'a clock and its sources', start: clock, runbooks: ['node/clock-skew'] },
	{ name: 'a name server', start: dns, runbooks: ['edge/dns-failure'] },
	{ name: 'a web server', start: web, runbooks: ['services/dependency-down', 'services/high-latency'] },
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
	const left = checks.filter(({ runbook, name }) => !here.includes(nameOf(runbook)) && !byHand[name]);
	expect(left.map(({ name }) => name)).toEqual([]);
	expect(Object.keys(byHand).filter((name) => !checks.some((check) => check.name === name))).toEqual([]);
});

describe.each(worlds)('$name', ({ start, runbooks }) => {
	let world: World;
	beforeAll(async () => {
		world = await start();
	}, 60_000);
	afterAll(() => world?.stop());

	const here = checks.filter(({ runbook, name }) => runbooks.includes(nameOf(runbook)) && !byHand[name]);
	test.each(here)('$name prints what the page shows', async ({ runbook, step }) => {
		const shown = step.outputs.map(({ text }) => text).join('\n');
		const { output, said } = await run(runbook, step, world);
		expect(shapeDifferences(shown, output), said).toEqual([]);
	});
});

function nameOf({ path }: Pick<RunbookFile, 'path'>): string {
	return path.replace(/^\/runbooks\/|\/$/g, '');
}

function isRun({ meta, language }: RunbookStep['commands'][number]): boolean {
	return (language === 'sh' || language === 'sql') && meta.checked?.startsWith('run') === true;
}

async function run({ front }: RunbookFile, step: RunbookStep, world: World) {
	const filled = (language: string) =>
		step.commands
			.filter((block) => block.language === language)
			.map(({ text }) => fill(text, place(language, text, front.parameters), world.values))
			.map((text) => Object.entries(world.instead ?? {}).reduce((out, [a, b]) => out.replaceAll(a, b), text))
			.join('\n');
	const sql = filled('sql');
	const path = `${process.env['PATH']}:/usr/sbin`;
	const shell = filled('sh') || 'psql -X';
	// Not the call that waits: a world may live in this very process.
	const program = spawn('bash', ['-c', shell], {
		timeout: 20_000,
		env: { ...process.env, PATH: path, LC_ALL: 'C.UTF-8', ...world.env, ...world.at?.[step.id] },
	});
	program.stdin.end(sql);
	const [output, errors] = await Promise.all([textOf(program.stdout), textOf(program.stderr)]);
	return { output, said: `${shell}\n${sql}\n${output}\n${errors}` };
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
});
