import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from './browser.ts';
import { serve } from './static-server.ts';

// Part of npm run bench; alone: node scripts/bench-lighthouse.ts [built folder]. Figures with their day, no verdicts.
// Lighthouse as it comes: a phone on a slow line, simulated. "SEO" is left out: a handbook is internal until it is published.
const root = resolve(process.argv[2] ?? process.env.EK_OUT ?? 'dist');
if (!existsSync(root)) throw new Error(`There is no build in ${root}: run npm run build first.`);
/** A page of each kind that is read under stress, and the heaviest tools. */
const pages = [
	'/',
	'/runbooks/data/database-cpu/',
	'/incident/alert/',
	'/assessment/',
	'/mind-map/',
	'/search/',
	'/handbook/toil/',
];
/** Lighthouse varies from run to run; the middle one of three is kept, as its authors advise. */
const RUNS = 3;
const ATTEMPTS = 3;
const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** The part of Lighthouse's report that is printed. */
interface Report {
	lighthouseVersion: string;
	categories: Record<(typeof categories)[number], { score: number | null }>;
	audits: Record<string, { numericValue?: number }>;
}

const folder = join('scripts', 'lighthouse');
install();
const browser = await ensureBrowser();
const { server, port } = await serve({ root, base: '/', port: 0, quality: 11 });
const rows: [string, Report][] = [];
for (const path of pages) rows.push([path, await middle(path)]);
server.close();

const [day, load] = [new Date().toISOString().slice(0, 10), loadavg()[0]?.toFixed(1)];
console.log(
	`\nLighthouse ${rows[0]?.[1].lighthouseVersion}, ${day}, ${availableParallelism()} cores, load ${load}, the middle of ${RUNS} runs\n`,
);
console.log(
	'| page | performance | accessibility | best practices | largest paint, ms | blocked, ms | layout shift |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const [path, { categories: by, audits }] of rows) {
	const scores = categories.map((name) => Math.round((by[name].score ?? 0) * 100));
	const figure = (audit: string, digits = 0) => (audits[audit]?.numericValue ?? Number.NaN).toFixed(digits);
	const times = [figure('largest-contentful-paint'), figure('total-blocking-time')];
	console.log(`| ${[path, ...scores, ...times, figure('cumulative-layout-shift', 3)].join(' | ')} |`);
}

/** Its packages are brought when they are first needed. */
function install(): void {
	if (existsSync(join(folder, 'node_modules'))) return;
	const { status, stderr } = spawnSync('npm', ['ci', '--prefix', folder], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`Lighthouse could not be installed: ${stderr}`);
}

async function middle(path: string): Promise<Report> {
	const runs: Report[] = [];
	for (let i = 0; i < RUNS; i++) runs.push(await run(path));
	const score = ({ categories: by }: Report) => by.performance.score ?? 0;
	return runs.sort((a, b) => score(a) - score(b))[Math.floor(RUNS / 2)]!;
}

/** One run of its command line, in a browser of its own. Not in this thread, which serves the pages. */
async function run(path: string): Promise<Report> {
	const options = [
		'--quiet',
		'--no-enable-error-reporting',
		'--output=json',
		`--only-categories=${categories.join(',')}`,
		'--chrome-flags=--headless=new --no-sandbox',
	];
	const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
	const env = { ...process.env, CHROME_PATH: browser };
	const command = [program, `http://localhost:${port}${path}`, ...options];
	for (let attempt = 1; ; attempt++) {
		try {
			const { stdout } = await promisify(execFile)(process.execPath, command, {
				env,
				maxBuffer: 64 * 2 ** 20,
			});
			return JSON.parse(stdout) as Report;
		} catch (failure) {
			// On a busy machine it now and then misses the beginning of its own recording.
			if (attempt === ATTEMPTS) throw new Error(`Lighthouse failed on ${path}: ${reason(failure)}`);
		}
	}
}

/** Its last words; the message of the failure itself repeats the command and the whole report. */
const reason = (failure: unknown) => (failure as { stderr?: string }).stderr?.trim() ?? String(failure);
