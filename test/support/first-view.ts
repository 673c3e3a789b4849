import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Request } from '@playwright/test';
import { builtHtml } from './pages.ts';

/** Bytes by path on the site, as brotli 11 sends them. */
export type Parts = Record<string, number>;

/** This long without a new request, and the first view is over. Milliseconds, as in Playwright's own network idle. */
const QUIET = 500;

/** A shared machine can be slow for a moment: waiting longer for the islands hides nothing here. Milliseconds. */
const ALIVE_WITHIN = 20_000;

/**
 * Loads a page of `dist` and counts what its first view brings: each answer once it has arrived in full, until its
 * islands are alive and nothing more is asked for. The worker's own requests are not the page's.
 * @param url address of the page on a site that is served under `/`
 * @throws where a request fails, and where the document or a file that it names is not among what was counted, at its
 * size on disk: a count that misses something passes any budget
 */
export async function firstView(page: Page, url: string): Promise<{ total: number; parts: Parts }> {
	const asked: Request[] = [];
	const parts: Parts = {};
	page.on('request', (request) => asked.push(request));
	await page.goto(url, { waitUntil: 'networkidle' });
	await expect(page.locator('astro-island[ssr]'), 'islands not alive yet').toHaveCount(0, {
		timeout: ALIVE_WITHIN,
	});
	for (let counted = 0; counted < asked.length; ) {
		for (const request of asked.slice(counted)) {
			const { pathname } = new URL(request.url());
			parts[pathname] = (parts[pathname] ?? 0) + (await sizeOf(request));
			counted++;
		}
		await page.waitForTimeout(QUIET);
	}
	expect(parts, `what ${url} names is counted`).toMatchObject(namedParts(new URL(url).pathname.slice(1)));
	return { total: sum(parts), parts };
}

/**
 * A page of `dist`, the scripts and stylesheets that it names, and the files of its islands, from the disk.
 * @param path relative to the base: `runbooks/node/disk-full/`
 */
export function namedParts(path: string): Parts {
	const html = builtHtml(path);
	const named = html.matchAll(/(?:src|href|component-url|renderer-url)="(\/_astro\/[^"]+\.(?:js|css))"/g);
	const files = [...named].map(([, file = '']): [string, number] => [file, fileBytes(file)]);
	return { [`/${path}`]: brotliCompressSync(html).length, ...Object.fromEntries(files) };
}

/** All bytes of some parts. */
export function sum(parts: Parts): number {
	return Object.values(parts).reduce((total, size) => total + size, 0);
}

async function sizeOf(request: Request): Promise<number> {
	const response = await request.response();
	const trouble = response ? await response.finished() : new Error(request.failure()?.errorText);
	if (!response || trouble) throw new Error(`${request.url()} did not arrive`, { cause: trouble });
	return brotliCompressSync(await response.body()).length;
}

const known = new Map<string, number>();

function fileBytes(file: string): number {
	const bytes = known.get(file) ?? brotliCompressSync(readFileSync(join('dist', file))).length;
	known.set(file, bytes);
	return bytes;
}
