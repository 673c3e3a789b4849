import type { Page } from '@playwright/test';
import { pageKinds, toolPages } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

/** Collects what the policy refuses and where a page asks for something outside the site. */
async function watch(page: Page, url: string): Promise<{ refused: string[]; foreign: string[] }> {
	const seen = { refused: [] as string[], foreign: [] as string[] };
	const { origin } = new URL(url);
	page.on('request', (request) => {
		const address = request.url();
		if (!address.startsWith(origin) && !address.startsWith('data:') && !address.startsWith('blob:'))
			seen.foreign.push(address);
	});
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted ?Type/i.test(message.text())) seen.refused.push(message.text());
	});
	page.on('pageerror', (error) => seen.refused.push(error.message));
	return seen;
}

test('no kind of page and no tool breaks the policy, asks outside or throws', async ({ page, site }) => {
	const seen = await watch(page, site.url);
	test.setTimeout(90_000);
	for (const path of [...pageKinds, ...toolPages])
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
	expect(seen).toEqual({ refused: [], foreign: [] });
});

test('the header and the meta tag both carry the policy, without unsafe-inline', async ({
	request,
	site,
}) => {
	const response = await request.get(site.url);
	const header = response.headers()['content-security-policy'] ?? '';
	const meta =
		/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())?.[1] ?? '';
	for (const policy of [header, meta]) {
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
	}
	expect(header).toContain("frame-ancestors 'none'");
});

test('an injected script, handler, style and worker are refused', async ({ page, site }) => {
	await page.goto(site.url);
	const result = await page.evaluate(async () => {
		const state = globalThis as typeof globalThis & { harm?: string };
		const script = document.createElement('script');
		try {
			script.text = 'globalThis.harm = "script"';
			document.body.append(script);
		} catch {
			// Trusted Types refuses the text of a script.
		}
		const box = document.createElement('div');
		box.innerHTML = '<img src="x" onerror="globalThis.harm = \'handler\'"><mark>kept</mark>';
		document.body.append(box);
		const styled = document.createElement('p');
		styled.setAttribute('style', 'position: fixed');
		document.body.append(styled);
		let worker = 'started';
		try {
			new Worker('/evil.js');
		} catch {
			worker = 'refused';
		}
		await new Promise((done) => setTimeout(done, 200));
		return {
			harm: state.harm,
			marks: box.querySelectorAll('mark').length,
			images: box.querySelectorAll('img').length,
			position: getComputedStyle(styled).position,
			worker,
		};
	});
	expect(result).toEqual({ harm: undefined, marks: 1, images: 0, position: 'static', worker: 'refused' });
});
