import type { CDPSession, Page } from 'playwright';

/** What came over the line, by address: bytes of the body as it was sent. */
export type Transfer = Map<string, number>;

/** When the answer to one search was there, in milliseconds from the moment the reader turned to search. */
export interface Timing {
	/** The first result is painted: from alerts, titles and other short texts. */
	first: number;
	/** The full answer is painted: the text index has been asked. */
	full: number;
	transfer: Transfer;
}

/** Chrome's own preset "Slow 4G": 1.6 Mbit/s down and 750 kbit/s up, less a tenth, and 562.5 ms for each request. */
const slow4G = { downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };

/** Makes a page as slow as a mid-range phone on a weak line. */
export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * Opens the box on a page that has loaded, pastes a text, and waits for the full answer.
 * @param page a page of the site, with nothing of search loaded for a cold figure
 */
export async function timeSearch(page: Page, text: string): Promise<Timing> {
	const session = await page.context().newCDPSession(page);
	const transfer = await record(session);
	const { first, full } = await page.evaluate(searchInPage, text);
	// Excerpts come after the answer and belong to its bytes.
	await page.waitForLoadState('networkidle');
	await session.detach();
	return { first, full, transfer };
}

/** Runs in the page. An answer counts when the frame that shows it is drawn. */
function searchInPage(text: string): Promise<{ first: number; full: number }> {
	const start = performance.now();
	let first = 0;
	return new Promise((done) => {
		const look = () => {
			const list = document.querySelector('.ek-sbox [role=listbox]');
			const now = performance.now() - start;
			const there = list?.querySelector('[role=option]') || document.querySelector('.ek-sbox .ek-none a');
			if (there && !first) first = now;
			const current = list?.getAttribute('data-for') === text;
			if (there && current && list?.getAttribute('aria-busy') === 'false') done({ first, full: now });
			else requestAnimationFrame(look);
		};
		const open = document.querySelector<HTMLDialogElement>('.ek-sbox')?.open;
		if (!open) dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
		const input = document.querySelector<HTMLInputElement>('.ek-sbox input');
		if (!input) throw new Error('The search box did not open.');
		input.value = text;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		requestAnimationFrame(look);
	});
}

async function record(session: CDPSession): Promise<Transfer> {
	const transfer: Transfer = new Map();
	const addresses = new Map<string, string>();
	await session.send('Network.enable');
	session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
		const address = addresses.get(requestId) ?? '';
		transfer.set(address, (transfer.get(address) ?? 0) + encodedDataLength);
	});
	return transfer;
}
