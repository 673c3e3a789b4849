import { existsSync, globSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { ensureBrowser } from './browser.ts';
import { serve } from './static-server.ts';

// Part of npm run bench; alone: node scripts/bench-incident.ts [built folder]. Figures with their day, no verdicts.
const root = resolve(process.argv[2] ?? process.env.EK_OUT ?? 'dist');
if (!existsSync(root)) throw new Error(`There is no build in ${root}: run npm run build first.`);
const { server, port } = await serve({ root, base: '/', port: 0 });
const site = `http://localhost:${port}/`;
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
const times = 7;

const names = (
	JSON.parse(readFileSync(resolve(root, 'api/runbooks.json'), 'utf8')).runbooks as {
		alerts: { name: string }[];
	}[]
).flatMap(({ alerts }) => alerts.map(({ name }) => name));
console.log(`\nAlerts and values, ${new Date().toISOString().slice(0, 10)}, ${names.length} alert names`);
console.log(
	`load before: ${load()}\n\n| what | size | p50 ms | most ms | of the page's thread, p50 ms |\n| --- | --- | --- | --- | --- |`,
);

const known = (n: number) => names[n % names.length] ?? '';
const unknown = (n: number) => `${known(n * 7).slice(0, 9)}${known(n).slice(4)}${n}`;
const pastes = {
	'200 alerts, known names': payload(200, known),
	'200 alerts, all names unknown': payload(200, unknown),
	'5,000 alerts, known names': payload(5_000, known),
	'5,000 alerts, all names unknown': payload(5_000, unknown),
	'1 MB of JSON, cut in the middle': payload(5_000, known).slice(0, 1_000_000),
	'1 MB of log lines': 'ERROR upstream connect error or disconnect/reset before headers, try 3 of 5\n'
		.repeat(14_000)
		.slice(0, 1_000_000),
	'1 MB of HTML': `<table>${'<tr><td onclick="x()">KubePodCrashLooping</td><td>prod &amp; more</td></tr>'.repeat(13_500)}`,
};
for (const [name, text] of Object.entries(pastes))
	row(`pasted and answered: ${name}`, `${Math.round(text.length / 1024)} KiB`, await each(paste(text)));

const longest = longestRunbook();
const { marks, values } = await fresh(browser, longest, async (page) => ({
	marks: await page.locator('var[data-s]').count(),
	values: await page.locator('ek-values [data-n]').count(),
}));
for (const slower of [1, 4]) {
	const where = slower === 1 ? '' : `, CPU ${slower} times slower`;
	const size = `${marks} places`;
	row(
		`${longest}: ${values} values from an incident${where}`,
		size,
		await each(fromIncident, longest, slower),
	);
	row(`${longest}: ${values} values typed, all together${where}`, size, await each(typed, longest, slower));
}
console.log(`\nload after: ${load()}`);
await browser.close();
server.close();

/** An Alertmanager webhook as it comes. */
function payload(count: number, nameOf: (n: number) => string): string {
	const alerts = Array.from({ length: count }, (_, n) => ({
		status: 'firing',
		labels: { alertname: nameOf(n), namespace: `team-${n % 9}`, pod: `app-${n}`, severity: 'critical' },
		annotations: { summary: `Something is wrong with app-${n}`, description: 'A sentence for the pager.' },
		startsAt: '2026-03-10T02:41:00Z',
	}));
	return JSON.stringify({ version: '4', receiver: 'pager', status: 'firing', alerts }, null, 1);
}

/** From the paste to the answer on the screen. */
function paste(text: string): (page: Page) => Promise<number> {
	return async (page) => {
		await page.getByLabel('Paste an alert').fill('nothing known');
		await page.getByText('0 runbooks by name').waitFor();
		return page.evaluate(async (pasted) => {
			const field = document.querySelector<HTMLTextAreaElement>('#ek-paste');
			const status = document.querySelector('.ek-lookup [role=status]');
			if (!field || !status) return Number.NaN;
			const answered = new Promise((done) => {
				new MutationObserver(done).observe(status, { childList: true, characterData: true, subtree: true });
			});
			field.value = '';
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', pasted);
			const start = performance.now();
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			// An event of a script pastes nothing by itself: what the page leaves to the browser is done here.
			if (field.dispatchEvent(event)) {
				field.value = pasted;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
			await answered;
			document.body.getBoundingClientRect();
			return performance.now() - start;
		}, text);
	};
}

/** All values of the page at once, as an alert brings them. */
async function fromIncident(page: Page): Promise<number> {
	return page.evaluate(() => {
		const rows = [...document.querySelectorAll<HTMLElement>('ek-values [data-n]')];
		const values = Object.fromEntries(rows.map(({ dataset: { n = '', e = '' } }) => [n, e]));
		const now = { id: 'bench', title: 'Bench', severity: 'SEV2', since: 0, values, labels: {}, ticks: {} };
		const start = performance.now();
		localStorage.setItem('even-keel:incident-now', JSON.stringify(now));
		document.dispatchEvent(new Event('ek:incident'));
		document.body.getBoundingClientRect();
		return performance.now() - start;
	});
}

/** One value after the other, the page laid out after each key as on a screen. */
async function typed(page: Page): Promise<number> {
	return page.evaluate(() => {
		const inputs = [...document.querySelectorAll<HTMLInputElement>('ek-values input')];
		const start = performance.now();
		for (const input of inputs) {
			input.value = input.placeholder;
			input.dispatchEvent(new Event('input'));
			document.body.getBoundingClientRect();
		}
		return performance.now() - start;
	});
}

async function each(
	run: (page: Page) => Promise<number>,
	path = 'incident/alert/',
	slower = 1,
): Promise<Took[]> {
	const all: Took[] = [];
	for (let n = 0; n < times; n++) all.push(await fresh(browser, path, (page) => measured(page, run), slower));
	return all;
}

/** What one try took, milliseconds. */
interface Took {
	wall: number;
	/** What the page's main thread worked in that time, handing the text over included. */
	cpu: number;
}

async function measured(page: Page, run: (page: Page) => Promise<number>): Promise<Took> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const thread = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
	};
	const before = await thread();
	const wall = await run(page);
	return { wall, cpu: (await thread()) - before };
}

async function fresh<T>(
	from: Browser,
	path: string,
	run: (page: Page) => Promise<T>,
	slower = 1,
): Promise<T> {
	const context = await from.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(site + path, { waitUntil: 'networkidle' });
	if (slower > 1)
		await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
	const result = await run(page);
	await context.close();
	return result;
}

/** The runbook with the most HTML. */
function longestRunbook(): string {
	const sizes = globSync('runbooks/*/*/index.html', { cwd: root }).map((file) => ({
		path: file.replaceAll('\\', '/').replace('index.html', ''),
		size: readFileSync(resolve(root, file)).length,
	}));
	return sizes.sort((a, b) => b.size - a.size)[0]?.path ?? '';
}

function row(what: string, size: string, took: readonly Took[]): void {
	const wall = took.map((one) => one.wall).sort((a, b) => a - b);
	const cpu = took.map((one) => one.cpu).sort((a, b) => a - b);
	const middle = Math.floor(took.length / 2);
	const figures = [wall[middle], wall.at(-1), cpu[middle]].map((value = Number.NaN) => value.toFixed(0));
	console.log(`| ${what} | ${size} | ${figures.join(' | ')} |`);
}

/** Work that waits for a core, over one and five minutes: on a busy machine the times say less. */
function load(): string {
	return loadavg()
		.slice(0, 2)
		.map((value) => value.toFixed(1))
		.join(' and ');
}
