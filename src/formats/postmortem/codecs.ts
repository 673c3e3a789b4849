import type { Draft } from '../../domain/postmortem/draft.ts';
import type { Drafts } from '../../domain/postmortem/drafts.ts';
import { type Codec, isRecord } from '../envelope.ts';
import { type ReadDraft, readDraft, writeDraft } from './read-draft.ts';

/**
 * All drafts of this browser. Raise `version` and add the migration when a field changes its meaning; a new optional
 * field needs neither. test/fixtures/postmortem holds a file of each version.
 */
export const draftsCodec: Codec<Drafts> = {
	format: 'even-keel/postmortems',
	version: 1,
	migrations: {},
	decode(data) {
		const record = isRecord(data) ? data : {};
		const all: unknown[] = Array.isArray(record['all']) ? record['all'] : [];
		const unread: unknown[] = Array.isArray(record['unread']) ? [...record['unread']] : [];
		const read: ReadDraft[] = [];
		for (const one of all) {
			const draft = readDraft(one);
			if (draft && !read.some((other) => other.draft.id === draft.draft.id)) read.push(draft);
			else unread.push(one);
		}
		const drafts = read.map(({ draft }) => draft);
		const current = drafts.find(({ id }) => id === record['current'])?.id;
		return {
			value: { all: drafts, unread, ...(current === undefined ? {} : { current }) },
			notices: [
				...read.flatMap(({ notices }) => notices),
				...(unread.length > 0
					? [`${unread.length} drafts could not be read; they are kept as they were`]
					: []),
			],
		};
	},
	encode: ({ all, ...rest }) => ({ ...rest, all: all.map(writeDraft) }),
	empty: () => ({ all: [], unread: [] }),
};

/** One draft as a file: for a colleague, for another device, for a reviewer. */
export const draftCodec: Codec<Draft> = {
	format: 'even-keel/postmortem',
	version: 1,
	migrations: {},
	decode(data) {
		const read = readDraft(data);
		if (!read) throw new Error('it holds no draft');
		return { value: read.draft, notices: read.notices };
	},
	encode: writeDraft,
	empty: () => {
		throw new Error('a draft always has an id');
	},
};
