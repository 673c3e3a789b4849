import { useEffect, useState } from 'preact/hooks';
import { fetchPublished } from '../../browser/published.ts';
import { type Catalogue, catalogue, type RunbookEntry } from '../../domain/alerts/catalogue.ts';

/** Runbooks by alert, fetched once: undefined meanwhile, `missing` where they cannot be had. */
export function useCatalogue(base: string): Catalogue | 'missing' | undefined {
	const [index, setIndex] = useState<Catalogue | 'missing'>();
	useEffect(() => {
		void fetchPublished<{ version: 1; runbooks: RunbookEntry[] }>(base, 'api/runbooks.json', 1).then((read) =>
			setIndex(read ? catalogue(read.runbooks) : 'missing'),
		);
	}, [base]);
	return index;
}
