import { useEffect, useState } from 'preact/hooks';
import { openStore } from '../../browser/store.ts';
import { roundOf, sessionCodec } from '../../formats/assessment/session-file.ts';

/** Level by question of the assessment round that is open in this browser. Empty where there is none. */
export function useAssessedLevels(): Readonly<Record<string, number>> {
	const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
	useEffect(() => {
		const store = openStore({ key: 'even-keel:assessment', codec: sessionCodec });
		const read = () => {
			const answers = Object.entries(roundOf(store.get())?.answers ?? {});
			setLevels(
				Object.fromEntries(
					answers.flatMap(([question, { response }]) =>
						response?.kind === 'level' ? [[question, response.level]] : [],
					),
				),
			);
		};
		read();
		return store.subscribe(read);
	}, []);
	return levels;
}
