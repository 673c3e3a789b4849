import { openStore } from '../../browser/store.ts';
import { roundOf, sessionCodec } from '../../formats/assessment/session-file.ts';

/** Level by question of the assessment round that is open in this browser. */
export function assessedLevels(): Readonly<Record<string, number>> {
	const store = openStore({ key: 'even-keel:assessment', codec: sessionCodec });
	const answers = Object.entries(roundOf(store.get())?.answers ?? {});
	return Object.fromEntries(
		answers.flatMap(([question, { response }]) =>
			response?.kind === 'level' ? [[question, response.level]] : [],
		),
	);
}
