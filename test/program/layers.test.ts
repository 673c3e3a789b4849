import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const value = (name: string) => `import { x } from '../${name}/target.ts';\nexport const y = x;\n`;

/** One file a fence, each with a single import, and the rule that it must break; none where it is allowed. */
const fences: [name: string, file: string, text: string, rule: string | undefined][] = [
	['the domain imports nothing of the formats', 'domain/formats.ts', value('formats'), 'domain-imports'],
	['the domain takes no value of a schema', 'domain/schema.ts', value('schemas'), 'domain-imports'],
	[
		'zod does not reach the domain',
		'domain/zod.ts',
		"import { z } from 'zod';\nexport const y = z;\n",
		'domain-imports',
	],
	[
		'Node does not reach the domain',
		'domain/node.ts',
		"import { rmSync } from 'node:fs';\nexport const y = rmSync;\n",
		'domain-imports',
	],
	['an island takes no schema', 'islands/schema.ts', value('schemas'), 'islands-imports'],
	['an element does not use an island', 'elements/island.ts', value('islands'), 'elements-imports'],
	[
		'a component uses no integration',
		'components/late.ts',
		value('integrations'),
		'integrations-are-for-the-config',
	],
	['formats do not touch the browser', 'formats/browser.ts', value('browser'), 'formats-imports'],
	[
		'the domain takes types of schemas',
		'domain/type.ts',
		"import type { X } from '../schemas/target.ts';\nexport type Y = X;\n",
		undefined,
	],
	['an island uses the domain', 'islands/domain.ts', value('domain'), undefined],
	[
		'content-files read the disk',
		'content-files/disk.ts',
		"import { rmSync } from 'node:fs';\nexport const y = rmSync;\n",
		undefined,
	],
];

function tree(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'keel-layers-'));
	for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.domain.json', 'package.json']) {
		cpSync(file, join(root, file));
	}
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	for (const [name, text] of Object.entries(files)) {
		const path = join(root, 'src', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return root;
}

/** The names of the rules that each file of a tree breaks, by one run of dependency-cruiser. */
function brokenRules(root: string): Map<string, string[]> {
	const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
	const run = spawnSync(resolve('node_modules/.bin/depcruise'), args, { cwd: root, encoding: 'utf8' });
	const report = JSON.parse(run.stdout) as {
		summary: { violations: { from: string; rule: { name: string } }[] };
	};
	const broken = new Map<string, string[]>();
	for (const { from, rule } of report.summary.violations) {
		const file = from.replace('src/', '');
		broken.set(file, [...(broken.get(file) ?? []), rule.name]);
	}
	return broken;
}

const targets = ['formats', 'schemas', 'islands', 'integrations', 'browser', 'domain'];
const target = 'export const x = 1;\nexport type X = number;\n';
const broken = brokenRules(
	tree({
		...Object.fromEntries(targets.map((name) => [`${name}/target.ts`, target])),
		...Object.fromEntries(fences.map(([, file, text]) => [file, text])),
	}),
);

test.each(fences)('%s', (_, file, __, rule) => {
	expect(broken.get(file) ?? []).toEqual(rule ? expect.arrayContaining([rule]) : []);
});

test('the domain compiles without a browser: a module that touches it does not', () => {
	const root = tree({ 'domain/a.ts': "export const name: unknown = localStorage.getItem('x');\n" });
	const run = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', 'tsconfig.domain.json'], {
		cwd: root,
		encoding: 'utf8',
	});
	expect(run.stdout).toContain("Cannot find name 'localStorage'");
});
