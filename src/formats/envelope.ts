/**
 * One shape for everything the tools keep or export: `{ format, version, data }`. Old versions are brought up to date
 * step by step; a newer version or another tool's file is told apart, so that nothing is overwritten by mistake.
 */
export interface Codec<T> {
	/** `even-keel/assessment`; never changes. */
	format: string;
	/** Version that is written, from 1. */
	version: number;
	/** migrations[n] turns data of version n into data of version n + 1. */
	migrations: Record<number, (data: unknown) => unknown>;
	/** Checks current data piece by piece; keeps what it can and reports the rest. Never throws. */
	decode: (data: unknown) => Decoded<T>;
	/** The plain JSON to write. */
	encode: (value: T) => unknown;
	/** What a reader without any data starts with. */
	empty: () => T;
}

export interface Decoded<T> {
	value: T;
	/** What was not understood, in the reader's words: `2 answers to questions that this handbook does not have`. */
	notices: string[];
}

/** Why a text could not be read. The text itself is kept by whoever holds it. */
export type Refusal =
	| { reason: 'not-json' }
	| { reason: 'foreign'; found: string }
	| { reason: 'newer'; found: number; known: number }
	| { reason: 'damaged'; detail: string };

export type Opened<T> = ({ ok: true } & Decoded<T>) | { ok: false; refusal: Refusal };

/** Reads a stored or imported text. Never throws. */
export function openText<T>(codec: Codec<T>, text: string): Opened<T> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return { ok: false, refusal: { reason: 'not-json' } };
	}
	return openJson(codec, parsed);
}

/** The same for JSON that was parsed before. */
export function openJson<T>(codec: Codec<T>, parsed: unknown): Opened<T> {
	if (!isRecord(parsed) || parsed.format !== codec.format) {
		const found =
			isRecord(parsed) && typeof parsed.format === 'string' ? parsed.format : 'another kind of file';
		return { ok: false, refusal: { reason: 'foreign', found } };
	}
	const version = parsed.version;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return { ok: false, refusal: { reason: 'damaged', detail: 'it has no version number' } };
	}
	if (version > codec.version) {
		return { ok: false, refusal: { reason: 'newer', found: version, known: codec.version } };
	}
	try {
		let data = parsed.data;
		for (let from = version; from < codec.version; from++) {
			const migrate = codec.migrations[from];
			if (!migrate)
				return { ok: false, refusal: { reason: 'damaged', detail: `version ${from} is not known` } };
			data = migrate(data);
		}
		return { ok: true, ...codec.decode(data) };
	} catch (error) {
		return {
			ok: false,
			refusal: { reason: 'damaged', detail: error instanceof Error ? error.message : String(error) },
		};
	}
}

/** The text to keep or export. */
export function sealText<T>(codec: Codec<T>, value: T, space?: number): string {
	return JSON.stringify(
		{ format: codec.format, version: codec.version, data: codec.encode(value) },
		null,
		space,
	);
}

/** A refusal in words for the reader: what is wrong and what to do. */
export function refusalText(refusal: Refusal, what: string): string {
	switch (refusal.reason) {
		case 'not-json':
			return `This is not a file of ${what}: it is cut off or not JSON. Export it again and take the whole file.`;
		case 'foreign':
			return `This is not a file of ${what}, it is “${refusal.found}”. Open it with the tool that wrote it.`;
		case 'newer':
			return `This was written by a newer version of ${what} (${refusal.found}; this copy knows ${refusal.known}). Update this copy of the handbook, then open it again.`;
		case 'damaged':
			return `This file of ${what} is damaged: ${refusal.detail}. Export it again, or open an older copy.`;
	}
}

/** True for a plain object: safe to read named fields from. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
