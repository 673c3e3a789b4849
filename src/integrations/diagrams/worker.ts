import { parentPort } from 'node:worker_threads';
import { drawDiagram } from './diagram.ts';
import type { Answer, Order } from './draw.ts';

parentPort?.on('message', async ({ number, source, id }: Order) => {
	const answer: Answer = await drawDiagram(source, id).then(
		(picture) => ({ number, picture }),
		(error: unknown) => ({ number, error: error instanceof Error ? error.message : String(error) }),
	);
	parentPort?.postMessage(answer);
});
