import { readFileSync } from 'node:fs';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { parse as sql } from 'pgsql-ast-parser';
import { parse as shell } from 'sh-syntax';
import { describe, expect, test } from 'vitest';
import { parseDocument, parse as yaml } from 'yaml';
import { completeRunbooks, filledBlocks } from '../support/runbook-blocks.ts';
import { usedFlags } from '../support/used-flags.ts';

interface Checked {
	commands: { command: string; flags: string[]; source: string }[];
	metrics: { exporter: string; source: string; names: string[] }[];
}
const checked: Checked = yaml(readFileSync('test/support/checked-flags.yaml', 'utf8'));

/** Statements of PostgreSQL that the parser does not know; each was run on a real server. */
const UNPARSED = [
	/^ALTER ROLE "[^"]+" (SET \w+ = '[^']+'|RESET \w+|CONNECTION LIMIT (-1|\d+))$/,
	/^ALTER SYSTEM (SET \w+ = \d+|RESET \w+)$/,
	/^CHECKPOINT$/,
	/^CREATE ROLE "[^"]+" LOGIN IN ROLE "[^"]+"$/,
	/^ALTER ROLE "[^"]+" (SET role TO "[^"]+"|NOLOGIN|LOGIN)$/,
	/^DROP ROLE "[^"]+"$/,
	/^(REVOKE|GRANT) DELETE(, TRUNCATE)? ON "[^"]+" (FROM|TO) "[^"]+"$/,
	/^ANALYZE VERBOSE "[^"]+"$/,
];

test('there is something to check', () => {
	expect(completeRunbooks.length).toBeGreaterThanOrEqual(6);
	expect(filledBlocks('sh').length).toBeGreaterThan(60);
	expect(filledBlocks('promql').length).toBeGreaterThan(5);
	expect(filledBlocks('sql').length).toBeGreaterThan(10);
});

describe('with its examples filled in', () => {
	test.each(filledBlocks('sh'))('$where is a shell script', async ({ text }) => {
		const { Stmts } = await shell(text);
		expect(Stmts.length).toBeGreaterThan(0);
	});

	test.each(filledBlocks('promql'))('$where is a query of known metrics', ({ text }) => {
		const wrong: string[] = [];
		const names: string[] = [];
		promql.parse(text).iterate({
			enter: ({ type, name, from, to }) => {
				if (type.isError) wrong.push(`after "${text.slice(Math.max(0, from - 20), from)}"`);
				if (name === 'VectorSelector') names.push(/^[\w:]*/.exec(text.slice(from, to))?.[0] ?? '');
			},
		});
		expect(wrong).toEqual([]);
		const known = checked.metrics.flatMap((exporter) => exporter.names);
		expect(names.filter((name) => !known.includes(name))).toEqual([]);
	});

	test.each(filledBlocks('sql'))('$where is SQL', ({ text }) => {
		for (const statement of text.split(/;\s*(?:\n|$)/).filter((part) => part.trim() !== '')) {
			if (UNPARSED.some((form) => form.test(statement.trim()))) continue;
			expect(() => sql(statement), statement).not.toThrow();
		}
	});

	test('blocks of YAML are YAML', () => {
		for (const { where, text } of filledBlocks('yaml')) expect(parseDocument(text).errors, where).toEqual([]);
	});
});

test('every flag is in the documentation of its command', () => {
	const flags = new Map(checked.commands.map(({ command, flags }) => [command, new Set(flags)]));
	const isKnown = (command: string, flag: string) => {
		const known = flags.get(command);
		if (known?.has(flag)) return true;
		// `-xh` is `-x -h`.
		return /^-\w{2,}$/.test(flag) && [...flag.slice(1)].every((letter) => known?.has(`-${letter}`));
	};
	const unknown = filledBlocks('sh').flatMap(({ where, text }) =>
		usedFlags(text)
			.filter(({ command, flag }) => !flags.has(command) || (flag !== undefined && !isKnown(command, flag)))
			.map(({ command, flag }) => `${where}: ${command} ${flag ?? ''}`.trimEnd()),
	);
	expect(unknown).toEqual([]);
	for (const { command, source } of [
		...checked.commands,
		...checked.metrics.map((m) => ({ command: m.exporter, ...m })),
	])
		expect(source, command).toMatch(/^https:\/\//);
});

test('kubectl names its cluster, and its namespace where there is one', () => {
	const calls = filledBlocks('sh').flatMap(({ where, text }) =>
		[...text.matchAll(/\bkubectl [^\n|]*/g)].map(([call]) => ({ where, call })),
	);
	expect(calls.length).toBeGreaterThan(40);
	expect(calls.filter(({ call }) => !/ --context \S/.test(call))).toEqual([]);
	const ofNodes = / (cordon|uncordon|drain|top node|taint nodes?|get nodes?|describe node) ?/;
	expect(calls.filter(({ call }) => !/ (-n \S|-A\b)/.test(call) && !ofNodes.test(call))).toEqual([]);
});

describe('flags are found', () => {
	test('of subcommands, behind global ones, in pipes and behind two dashes', () => {
		expect(
			usedFlags('kubectl --context a -n b rollout undo deployment/c --to-revision=4 | sort -rn'),
		).toEqual([
			{ command: 'kubectl rollout undo', flag: '--context' },
			{ command: 'kubectl rollout undo', flag: '-n' },
			{ command: 'kubectl rollout undo', flag: '--to-revision' },
			{ command: 'sort', flag: '-rn' },
		]);
		expect(usedFlags('kubectl exec x -- find /tmp -xdev')).toEqual([
			{ command: 'kubectl exec', flag: undefined },
			{ command: 'find', flag: '-xdev' },
		]);
		expect(usedFlags('lsof -nP -- /mnt')).toEqual([{ command: 'lsof', flag: '-nP' }]);
	});
});
