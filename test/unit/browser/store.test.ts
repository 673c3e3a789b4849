import { expect, test } from 'vitest';
import { openStore, type Storage } from '../../../src/browser/store.ts';
import type { Codec } from '../../../src/formats/envelope.ts';

const codec: Codec<number[]> = {
	format: 'even-keel/test',
	version: 1,
	migrations: {},
	decode: (data) => {
		const all = data as unknown[];
		const value = all.filter((x) => typeof x === 'number');
		return {
			value,
			notices: value.length < all.length ? [`${all.length - value.length} not understood`] : [],
		};
	},
	encode: (value) => value,
	empty: () => [],
};

function memory(limit = Number.POSITIVE_INFINITY): Storage & { all: Map<string, string> } {
	const all = new Map<string, string>();
	return {
		all,
		getItem: (key) => all.get(key) ?? null,
		setItem: (key, text) => {
			if (text.length > limit) throw new DOMException('full', 'QuotaExceededError');
			all.set(key, text);
		},
	};
}

test('a change is kept and read by the next visit', () => {
	const storage = memory();
	openStore({ key: 'k', codec, storage }).update((all) => [...all, 1]);
	expect(openStore({ key: 'k', codec, storage }).get()).toEqual([1]);
});

test('a change works on what another tab has written meanwhile', () => {
	const storage = memory();
	const [one, two] = [openStore({ key: 'k', codec, storage }), openStore({ key: 'k', codec, storage })];
	one.update((all) => [...all, 1]);
	two.update((all) => [...all, 2]);
	expect(two.get()).toEqual([1, 2]);
});

test('damaged data is set aside unchanged before anything is written', () => {
	const storage = memory();
	storage.setItem('k', '{"format":"even-keel/test","version":1,"da');
	const store = openStore({ key: 'k', codec, storage });
	expect(store.trouble()).toEqual({
		kind: 'set-aside',
		refusal: { reason: 'not-json' },
		keptAs: 'k:set-aside',
	});
	store.update(() => [7]);
	expect(storage.all.get('k:set-aside')).toBe('{"format":"even-keel/test","version":1,"da');
});

test('data of a newer version is set aside, not overwritten', () => {
	const storage = memory();
	storage.setItem('k', '{"format":"even-keel/test","version":2,"data":[1]}');
	openStore({ key: 'k', codec, storage }).update(() => [7]);
	expect(storage.all.get('k:set-aside')).toBe('{"format":"even-keel/test","version":2,"data":[1]}');
});

test('damaged data that cannot be set aside is not overwritten', () => {
	const storage = memory(45);
	storage.all.set('k', '{"format":"even-keel/test","version":2,"data":[1,2,3]}');
	const store = openStore({ key: 'k', codec, storage });
	store.update(() => []);
	expect(storage.all.get('k')).toBe('{"format":"even-keel/test","version":2,"data":[1,2,3]}');
	expect(store.trouble()).toEqual({ kind: 'full' });
});

test('a full storage is said, and the change lives on in this tab', () => {
	const store = openStore({ key: 'k', codec, storage: memory(60) });
	store.update(() => [1]);
	expect(store.trouble()).toBeUndefined();
	store.update(() => Array.from({ length: 50 }, (_, i) => i));
	expect(store.trouble()).toEqual({ kind: 'full' });
	store.update((all) => all.slice(0, 2));
	expect(store.get()).toEqual([0, 1]);
	expect(store.trouble()).toBeUndefined();
});

test('what the decoder reports is passed on', () => {
	const storage = memory();
	storage.setItem('k', '{"format":"even-keel/test","version":1,"data":[1,"x"]}');
	expect(openStore({ key: 'k', codec, storage }).notices()).toEqual(['1 not understood']);
});

test('subscribers hear each change until they stop', () => {
	const store = openStore({ key: 'k', codec, storage: memory() });
	const heard: number[][] = [];
	const stop = store.subscribe((value) => heard.push(value));
	store.update(() => [1]);
	stop();
	store.update(() => [2]);
	expect(heard).toEqual([[1]]);
});
