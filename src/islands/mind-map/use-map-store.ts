import { useEffect, useRef, useState } from 'preact/hooks';
import { openStore, type Store, type StoreTrouble } from '../../browser/store.ts';
import { emptyMap, type MapState } from '../../domain/mind-map/marks.ts';
import { mindMapCodec } from '../../formats/mind-map/codec.ts';

export interface MapStore {
	state: MapState;
	/** False while the page is as the server drew it: nothing can be changed yet. */
	ready: boolean;
	trouble: StoreTrouble | undefined;
	notices: string[];
	update: (change: (state: MapState) => MapState) => void;
}

/** The marks in this browser, in step with other tabs. Empty until the script has taken over, as the server drew it. */
export function useMapStore(): MapStore {
	const store = useRef<Store<MapState> | null>(null);
	const [state, setState] = useState<MapState>(emptyMap);
	useEffect(() => {
		const opened = openStore({ key: 'even-keel:mind-map', codec: mindMapCodec });
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
