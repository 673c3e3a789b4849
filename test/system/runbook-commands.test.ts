import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunbookFile, RunbookStep } from '../../src/domain/runbook/anatomy.ts';
import { fill } from '../../src/domain/runbook/fill.ts';
import { place } from '../../src/domain/runbook/placement.ts';
import { shapeDifferences } from '../support/output-shape.ts';
import { completeRunbooks } from '../support/runbook-blocks.ts';
import { disk } from './worlds/disk.ts';
import { postgres } from './worlds/postgres.ts';
import { tls } from './worlds/tls.ts';
import type { World } from './worlds/world.ts';

/** Which real thing the checks of a runbook look at. */
const worlds: { name: string; start: () => Promise<World>; runbooks: string[] }[] = [
	{ name: 'a disk', start: disk, runbooks: ['node/disk-full', 'node/inodes-exhausted'] },
	{ name: 'PostgreSQL', start: postgres, runbooks: ['data/database-cpu', 'data/stuck-batch'] },
	{ name: 'a TLS server', start: tls, runbooks: ['edge/certificate-expiry'] },
];

/** Checks that were run by hand and cannot be run here, each with its reason. */
const byHand: Record<string, string> = {};

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
	test.each(here)('$name prints what the page shows', ({ runbook, step }) => {
		const shown = step.outputs.map(({ text }) => text).join('\n');
		const { output, said } = run(runbook, step, world);
		expect(shapeDifferences(shown, output), said).toEqual([]);
	});
});

function nameOf({ path }: Pick<RunbookFile, 'path'>): string {
	return path.replace(/^\/runbooks\/|\/$/g, '');
}

function isRun({ meta, language }: RunbookStep['commands'][number]): boolean {
	return (language === 'sh' || language === 'sql') && meta.checked?.startsWith('run') === true;
}

function run({ front }: RunbookFile, step: RunbookStep, world: World) {
	const filled = (language: string) =>
		step.commands
			.filter((block) => block.language === language)
			.map(({ text }) => fill(text, place(language, text, front.parameters), world.values))
			.map((text) => Object.entries(world.instead ?? {}).reduce((out, [a, b]) => out.replaceAll(a, b), text))
			.join('\n');
	const sql = filled('sql');
	const shell = filled('sh') || 'psql -X';
	const { stdout, stderr } = spawnSync('bash', ['-c', shell], {
		input: sql,
		encoding: 'utf8',
		timeout: 20_000,
		env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, LC_ALL: 'C.UTF-8', ...world.env },
	});
	return { output: stdout, said: `${shell}\n${sql}\n${stdout}\n${stderr}` };
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
