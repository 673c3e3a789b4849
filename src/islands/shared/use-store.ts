import { useEffect, useState } from 'preact/hooks';
import type { Store, StoreTrouble } from '../../browser/store.ts';

/** A tool's store as an island sees it. */
export interface Stored<T> {
	state: T;
	/** False while the page is as the server drew it: nothing can be changed yet. */
	ready: boolean;
	trouble: StoreTrouble | undefined;
	/** What the decoder reported about the value that was loaded. */
	notices: string[];
	/** Changes the newest value, also when another tab wrote it. Does nothing before `ready`. */
	update: (change: (state: T) => T) => void;
}

/**
 * Opens a store once the island is alive in the browser, and follows it, other tabs too. For an island that the server
 * draws as well: its first drawing is that of the server.
 * @param open opens the store; called once
 * @param empty the value before that
 */
export function useStore<T>(open: () => Store<T>, empty: () => T): Stored<T> {
	const [store, setStore] = useState<Store<T>>();
	const [state, setState] = useState(empty);
	useEffect(() => {
		const opened = open();
		setStore(opened);
		setState(opened.get());
		return opened.subscribe(setState);
	}, []);
	return {
		state,
		ready: store !== undefined,
		trouble: store?.trouble(),
		notices: store?.notices() ?? [],
		update: (change) => store?.update(change),
	};
}

/** The value of a store that is open already, kept up to date. For an island that only the browser draws. */
export function useFollowed<T>(store: Store<T>): T {
	const [state, setState] = useState(store.get);
	useEffect(() => {
		setState(store.get());
		return store.subscribe(setState);
	}, [store]);
	return state;
}
