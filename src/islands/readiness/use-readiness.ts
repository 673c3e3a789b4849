import { useEffect, useRef, useState } from 'preact/hooks';
import { openStore, type Store, type StoreTrouble } from '../../browser/store.ts';
import { emptyReadiness, type ReadinessState } from '../../domain/readiness/review.ts';
import { readinessCodec } from '../../formats/readiness/codec.ts';

export interface KeptReviews {
	state: ReadinessState;
	/** False while the page is as the server drew it: nothing can be changed yet. */
	ready: boolean;
	trouble: StoreTrouble | undefined;
	notices: string[];
	update: (change: (state: ReadinessState) => ReadinessState) => void;
}

/** The reviews in this browser, in step with other tabs. */
export function useReadiness(): KeptReviews {
	const store = useRef<Store<ReadinessState> | null>(null);
	const [state, setState] = useState<ReadinessState>(emptyReadiness);
	useEffect(() => {
		const opened = openStore({ key: 'even-keel:readiness', codec: readinessCodec });
		store.current = opened;
		setState(opened.get());
		return opened.subscribe(setState);
	}, []);
	return {
		state,
		ready: store.current !== null,
		trouble: store.current?.trouble(),
		notices: store.current?.notices() ?? [],
		update: (change) => store.current?.update(change),
	};
}
