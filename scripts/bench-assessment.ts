import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { readAssessment } from '../src/content-files/assessment.ts';
import { assess } from '../src/domain/assessment/result.ts';
import { roundOf, sessionCodec } from '../src/formats/assessment/session-file.ts';
import { openText } from '../src/formats/envelope.ts';
import { ensureBrowser } from './browser.ts';
import { serve } from './static-server.ts';

// Part of npm run bench; alone: node scripts/bench-assessment.ts [built folder]. Figures with their day, no verdicts.
const root = resolve(process.argv[2] ?? process.env.EK_OUT ?? 'dist');
if (!existsSync(root)) throw new Error(`There is no build in ${root}: run npm run build first.`);
const file = readFileSync('test/fixtures/assessment/november-2026.json', 'utf8');
const key = 'even-keel:assessment';
const times = 15;

computed();
const { server, port } = await serve({ root, base: '/', port: 0 });
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
for (const slower of [1, 4]) {
	const where = slower === 1 ? '' : `, CPU ${slower} times slower`;
	row(
		`the result drawn anew, answer given in another tab${where}`,
		await drawn(browser, answerElsewhere, slower),
	);
	row(`the result drawn anew, a step supposed as done${where}`, await drawn(browser, suppose, slower));
}
await browser.close();
server.close();

/** The computation alone, in Node. */
function computed(): void {
	const model = readAssessment().value;
	const opened = openText(sessionCodec, file);
	const round = opened.ok ? roundOf(opened.value) : undefined;
	if (!model || !round) throw new Error('The content or the fixture cannot be read.');
	const { steps } = assess(model, round);
	const day = new Date().toISOString().slice(0, 10);
	console.log(`\nAssessment, ${day}, every question answered, ${steps.length} steps open`);
	console.log('\n| from an answer to | p50 ms | most ms |\n| --- | --- | --- |');
	const took = Array.from({ length: 200 }, () => {
		const start = performance.now();
		assess(model, round);
		return performance.now() - start;
	});
	row('the result computed, in Node', took);
}

/** Milliseconds from an event to the frame after the score has changed, each on a page of its own. */
async function drawn(
	browser: Browser,
	act: (page: Page) => Promise<number>,
	slower: number,
): Promise<number[]> {
	const took: number[] = [];
	for (let n = 0; n < times; n++) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.addInitScript(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, file]);
		await page.goto(`http://localhost:${port}/assessment/result/`);
		await page.getByText('First hour:').nth(5).waitFor();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		took.push(await act(page));
		await context.close();
	}
	return took;
}

/** Another tab keeps a better answer: this one hears of it as the browser tells it. */
function answerElsewhere(page: Page): Promise<number> {
	return page.evaluate(async (name) => {
		const text = localStorage.getItem(name) ?? '';
		const kept = JSON.parse(text);
		for (const id of ['page-load', 'restore-first', 'incident-start'])
			kept.data.rounds[0].answers[id].response = { kind: 'level', level: 4 };
		const panel = document.querySelector('.ek-result');
		if (!panel) return Number.NaN;
		const changed = new Promise((done) => {
			new MutationObserver(done).observe(panel, { childList: true, characterData: true, subtree: true });
		});
		const newValue = JSON.stringify(kept);
		const start = performance.now();
		localStorage.setItem(name, newValue);
		dispatchEvent(
			new StorageEvent('storage', { key: name, newValue, oldValue: text, storageArea: localStorage }),
		);
		await changed;
		await new Promise(requestAnimationFrame);
		return performance.now() - start;
	}, key);
}

/** “What if it were done?” on the first step. */
function suppose(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const panel = document.querySelector('.ek-result');
		const box = panel?.querySelector<HTMLInputElement>('.ek-steps .ek-whatif input');
		if (!panel || !box) return Number.NaN;
		const changed = new Promise((done) => {
			new MutationObserver(done).observe(panel, { childList: true, characterData: true, subtree: true });
		});
		const start = performance.now();
		box.click();
		await changed;
		await new Promise(requestAnimationFrame);
		return performance.now() - start;
	});
}

function row(what: string, took: number[]): void {
	const sorted = [...took].sort((a, b) => a - b);
	const at = (part: number) =>
		(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
	console.log(`| ${what} | ${at(0.5)} | ${at(1)} |`);
}
