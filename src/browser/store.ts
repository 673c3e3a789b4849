import { type Codec, openText, type Refusal, sealText } from '../formats/envelope.ts';

/** What keeps the store from being kept. Shown to the reader, never hidden. */
export type StoreTrouble =
	/** The browser gives no storage: private mode or a policy. The value lives in this tab only. */
	| { kind: 'unavailable' }
	/** The last change did not fit. It lives in this tab only. */
	| { kind: 'full' }
	/** What was stored could not be read; it was set aside under `keptAs`, unchanged. */
	| { kind: 'set-aside'; refusal: Refusal; keptAs: string };

export interface Store<T> {
	/** The value as it is now. Do not change it: `update` is the one way to write. */
	get: () => T;
	/** The one write gateway. Works on the newest value, also when another tab wrote it. */
	update: (change: (value: T) => T) => void;
	/** Calls back after each change, from this tab or another one. Returns the way to stop. */
	subscribe: (listener: (value: T) => void) => () => void;
	trouble: () => StoreTrouble | undefined;
	/** What the decoder reported about the value that was loaded. */
	notices: () => string[];
}

/** What the store needs of the browser; tests give their own. */
export interface Storage {
	getItem: (key: string) => string | null;
	setItem: (key: string, text: string) => void;
}

interface Place<T> {
	/** `even-keel:assessment`. One key a tool. */
	key: string;
	codec: Codec<T>;
	storage?: Storage | undefined;
}

/**
 * Opens the one store of a tool. Damaged, foreign or newer data is moved to `<key>:set-aside` before anything is
 * written, so that nothing that a reader has typed is lost.
 */
export function openStore<T>({ key, codec, storage = browserStorage() }: Place<T>): Store<T> {
	const listeners = new Set<(value: T) => void>();
	let trouble: StoreTrouble | undefined = storage ? undefined : { kind: 'unavailable' };
	let notices: string[] = [];
	let seen: string | null = null;
	let locked = false;
	let value = codec.empty();

	const load = () => {
		const text = storage?.getItem(key) ?? null;
		if (text === seen) return;
		seen = text;
		if (text === null) {
			value = codec.empty();
			return;
		}
		const opened = openText(codec, text);
		if (opened.ok) {
			value = opened.value;
			notices = opened.notices;
			return;
		}
		const keptAs = freeKey();
		value = codec.empty();
		// What cannot be set aside is not overwritten either: this tab then works in memory.
		if (write(keptAs, text)) trouble = { kind: 'set-aside', refusal: opened.refusal, keptAs };
		else locked = true;
	};

	/** First unused name, so that a second accident does not overwrite what the first one left. */
	const freeKey = () => {
		for (let n = 1; ; n++) {
			const name = n === 1 ? `${key}:set-aside` : `${key}:set-aside-${n}`;
			if ((storage?.getItem(name) ?? null) === null) return name;
		}
	};

	const write = (at: string, text: string): boolean => {
		try {
			storage?.setItem(at, text);
			return true;
		} catch {
			trouble = { kind: 'full' };
			return false;
		}
	};

	const tell = () => {
		for (const listener of listeners) listener(value);
	};

	load();
	globalThis.addEventListener?.('storage', (event) => {
		if (event.key !== key) return;
		load();
		tell();
	});

	return {
		get: () => value,
		update(change) {
			// A change that storage refused lives in memory alone: reading storage again would lose it.
			if (storage && trouble?.kind !== 'full') load();
			value = change(value);
			const text = sealText(codec, value);
			if (storage && !locked && write(key, text)) {
				seen = text;
				if (trouble?.kind === 'full') trouble = undefined;
			}
			tell();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		trouble: () => trouble,
		notices: () => notices,
	};
}

/** localStorage if this browser gives it and takes a probe, else nothing. */
function browserStorage(): Storage | undefined {
	try {
		const storage = globalThis.localStorage;
		storage.setItem('even-keel:probe', '1');
		storage.removeItem('even-keel:probe');
		return storage;
	} catch {
		return undefined;
	}
}
