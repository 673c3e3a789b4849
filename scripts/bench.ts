import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BuildFigures, measureBuild } from './measure-build.ts';

/**
 * Time, memory, scale and Lighthouse: figures with their day, no verdicts. `npm run bench -- 1000` says how many generated
 * runbooks the scale part has; with `--keep` they are written to docs/figures.md as well.
 */
const plainConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Plain', sidebar: [{ label: 'Runbooks', items: [{ autogenerate: { directory: 'runbooks' } }] }] })] });
`;
const plainCollections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const args = process.argv.slice(2);
const generated = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1000);
const said: string[] = [];
const rows: [string, BuildFigures][] = [];

say(
	`What \`npm run bench -- ${generated}\` printed on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores.\n`,
);
const own = copyOfRepository();
rows.push(['this content, no diagram cached', measureBuild(own)]);
rows.push(['this content, diagrams cached', measureBuild(own)]);
const before = rows[1]?.[1];
// What a reader waits for, on the site as it is, before it is made larger.
for (const part of ['bench-search.ts', 'bench-incident.ts', 'bench-assessment.ts', 'bench-lighthouse.ts'])
	runPart(part, join(own, 'dist'));
addRunbooks(own, generated);
rows.push([`and ${generated} generated runbooks`, measureBuild(own)]);
const plain = plainStarlight(own);
rows.push(['plain Starlight with the same pages', measureBuild(plain)]);

say('\n| build | pages | CPU s | wall s | memory MiB | output MiB |\n| --- | --- | --- | --- | --- | --- |');
for (const [name, { pages, cpu, wall, memory, output }] of rows) {
	say(
		`| ${name} | ${pages} | ${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${memory.toFixed(0)} | ${output.toFixed(1)} |`,
	);
}
const [scaled, base] = [rows[2]?.[1], rows[3]?.[1]];
if (scaled && base && before) {
	say(`\nCPU for each generated runbook: ${(((scaled.cpu - before.cpu) / generated) * 1000).toFixed(1)} ms`);
	say(`CPU against plain Starlight: ${(scaled.cpu / base.cpu).toFixed(2)} times`);
}
for (const folder of [own, plain]) rmSync(folder, { recursive: true, force: true });
if (args.includes('--keep')) writeFileSync('docs/figures.md', `# Figures\n\n${said.join('\n').trim()}\n`);

/** Prints, and remembers what is kept. */
function say(text: string): void {
	console.log(text);
	said.push(text);
}

/** Runs a part that prints figures of its own. One that fails says so and leaves the others alone. */
function runPart(script: string, built: string): void {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const { status, stdout } = spawnSync(process.execPath, [...flags, join('scripts', script), built], {
		stdio: ['ignore', 'pipe', 'inherit'],
		encoding: 'utf8',
	});
	say(stdout.trimEnd());
	if (status !== 0) say(`${script} did not finish.`);
}

function copyOfRepository(): string {
	const root = emptyFolder('own');
	const parts = [
		'content',
		'src',
		'public',
		'scripts',
		'astro.config.mjs',
		'content.config.ts',
		'tsconfig.json',
		'package.json',
	];
	const filter = (file: string) => !file.includes('node_modules');
	for (const part of parts) cpSync(part, join(root, part), { recursive: true, filter });
	return root;
}

/** A folder below .cache: inside of the repository, so that its node_modules is found. */
function emptyFolder(name: string): string {
	const root = join('.cache/bench', name);
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	return root;
}

/** Copies of a real runbook under other names, alerts and words, in areas of at most 200. */
function addRunbooks(root: string, count: number): void {
	const model = readFileSync(join(root, 'content/docs/runbooks/node/disk-full.mdx'), 'utf8').replace(
		/```mermaid[\s\S]*?```/g,
		'',
	);
	for (let i = 0; i < count; i++) {
		const folder = join(root, `content/docs/runbooks/generated-${Math.floor(i / 200)}`);
		mkdirSync(folder, { recursive: true });
		const text = model
			.replace(/^title: .*$/m, `title: Generated runbook ${i}`)
			.replace(/^alerts:[\s\S]*?(?=^\w)/m, `alerts: [{ name: GeneratedAlert${i} }]\n`)
			// Addresses and anchors stay: the checks would miss what they lead to.
			.replaceAll(/(?<![\w/#-])disk(?![\w/-])/g, `part${i % 97}`);
		writeFileSync(join(folder, `runbook-${i}.mdx`), text);
	}
}

/** The same pages as plain Markdown under Starlight as it comes: what the extra work is compared with. */
function plainStarlight(from: string): string {
	const root = emptyFolder('plain');
	mkdirSync(join(root, 'src/content/docs'), { recursive: true });
	cpSync(join(from, 'content/docs/runbooks'), join(root, 'src/content/docs/runbooks'), {
		recursive: true,
		filter: (file) => !file.endsWith('index.mdx'),
	});
	for (const file of ['package.json', 'tsconfig.json']) cpSync(join(from, file), join(root, file));
	writeFileSync(join(root, 'astro.config.mjs'), plainConfig);
	writeFileSync(join(root, 'src/content.config.ts'), plainCollections);
	asMarkdown(join(root, 'src/content/docs'));
	return root;
}

function asMarkdown(folder: string): void {
	for (const file of globSync('**/*.mdx', { cwd: folder })) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		const title = /^title: (.*)$/m.exec(text)?.[1] ?? 'Untitled';
		const body = text
			.replace(/^---[\s\S]*?\n---\n/, '')
			.replace(/^```(promql|logql|output).*$/gm, '```text')
			.replace(/<\/?[A-Z][\s\S]*?>/g, '');
		writeFileSync(path.replace(/x$/, ''), `---\ntitle: ${title}\n---\n${body}`);
		rmSync(path);
	}
}
