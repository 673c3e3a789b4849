import { Worker } from 'node:worker_threads';
import type { Picture } from './svg/compose.ts';

/** What the worker is asked for. */
export interface Order {
	number: number;
	source: string;
	id: string;
}

/** What it says. */
export type Answer = { number: number; picture: Picture } | { number: number; error: string };

/** mermaid keeps memory it no longer needs (some 8 MB a diagram), so a thread is replaced after so many. */
export const DRAWINGS_PER_WORKER = 50;

/** A name of its own for the file: bundlers rewrite `new Worker(new URL(…))`, and must not here. */
const entry = new URL('./worker.ts', import.meta.url);

interface Waiting {
	resolve: (picture: Picture) => void;
	reject: (error: Error) => void;
}

let worker: Worker | undefined;
let drawn = 0;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a diagram in a worker thread, one at a time: mermaid has one state for all.
 * @param id prefix of every id in the picture
 * @throws Error with mermaid's message
 */
export function draw(source: string, id: string): Promise<Picture> {
	const job = queue.then(() => drawNext(source, id));
	queue = job.catch(() => undefined);
	return job;
}

async function drawNext(source: string, id: string): Promise<Picture> {
	if (drawn >= DRAWINGS_PER_WORKER) await closeWorker();
	worker ??= startWorker();
	const current = worker;
	const number = drawn++;
	// A thread that waits must not keep the build alive; one that draws must.
	current.ref();
	try {
		return await answerOf(current, { number, source, id });
	} finally {
		current.unref();
	}
}

/** Ends the thread; the next diagram starts another. */
export async function closeWorker(): Promise<void> {
	const old = worker;
	worker = undefined;
	drawn = 0;
	await old?.terminate();
}

function startWorker(): Worker {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	return new Worker(entry, { execArgv: flags });
}

function answerOf(current: Worker, order: Order): Promise<Picture> {
	return new Promise((resolve, reject) => {
		const done = () => {
			current.off('message', onMessage);
			current.off('error', onError);
		};
		const waiting: Waiting = { resolve, reject };
		const onMessage = (answer: Answer) => {
			if (answer.number !== order.number) return;
			done();
			if ('picture' in answer) waiting.resolve(answer.picture);
			else waiting.reject(new Error(answer.error));
		};
		const onError = (error: Error) => {
			done();
			worker = undefined;
			waiting.reject(error);
		};
		current.on('message', onMessage);
		current.on('error', onError);
		current.postMessage(order);
	});
}
