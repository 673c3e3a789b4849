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
const DRAWINGS_PER_WORKER = 50;

/** A name of its own for the file: bundlers rewrite `new Worker(new URL(…))`, and must not here. */
const entry = new URL('./worker.ts', import.meta.url);

/** Node 22.12 needs to be told that a worker may be TypeScript; later versions take the flag as well. */
const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Draws diagrams in a worker thread, one at a time: mermaid has one state for all. */
export class Drawer {
	/** How many threads were started so far. */
	started = 0;
	#perWorker: number;
	#worker: Worker | undefined;
	#drawn = 0;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(perWorker = DRAWINGS_PER_WORKER) {
		this.#perWorker = perWorker;
	}

	/**
	 * Draws one diagram, after those that were asked for before.
	 * @param id prefix of every id in the picture
	 * @throws Error with mermaid's message
	 */
	draw(source: string, id: string): Promise<Picture> {
		const job = this.#queue.then(() => this.#next(source, id));
		this.#queue = job.catch(() => undefined);
		return job;
	}

	/** Ends the thread; the next diagram starts another. */
	async close(): Promise<void> {
		const old = this.#worker;
		this.#worker = undefined;
		await old?.terminate();
	}

	async #next(source: string, id: string): Promise<Picture> {
		if (this.#drawn >= this.#perWorker) await this.close();
		const worker = this.#worker ?? this.#start();
		const number = this.#drawn++;
		// A thread that waits must not keep the build alive; one that draws must.
		worker.ref();
		try {
			return await answerOf(worker, { number, source, id });
		} catch (error) {
			if (error instanceof WorkerFailure) this.#worker = undefined;
			throw error;
		} finally {
			worker.unref();
		}
	}

	#start(): Worker {
		this.started++;
		this.#drawn = 0;
		this.#worker = new Worker(entry, { execArgv });
		return this.#worker;
	}
}

/** The thread itself has ended, whatever the diagram. */
class WorkerFailure extends Error {}

function answerOf(worker: Worker, order: Order): Promise<Picture> {
	return new Promise((resolve, reject) => {
		const done = () => {
			worker.off('message', onMessage);
			worker.off('error', onError);
			worker.off('exit', onExit);
		};
		const onMessage = (answer: Answer) => {
			if (answer.number !== order.number) return;
			done();
			if ('picture' in answer) resolve(answer.picture);
			else reject(new Error(answer.error));
		};
		const onError = (error: Error) => {
			done();
			reject(new WorkerFailure(error.message, { cause: error }));
		};
		const onExit = (code: number) => onError(new Error(`The drawing thread ended with code ${code}.`));
		worker.on('message', onMessage);
		worker.on('error', onError);
		worker.on('exit', onExit);
		worker.postMessage(order);
	});
}
