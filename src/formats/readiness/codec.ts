import { isDay } from '../../domain/mind-map/day.ts';
import { STAGES, TIERS } from '../../domain/readiness/items.ts';
import {
	emptyReadiness,
	MARK_STATES,
	type Mark,
	type ReadinessState,
	type Review,
} from '../../domain/readiness/review.ts';
import { type Codec, type Decoded, isRecord } from '../envelope.ts';

/**
 * How reviews are kept in the browser and in an exported file: `{ reviews, current, kept }`. What does not fit is moved
 * to `kept` as it was found, so that a slip in a hand-edited file costs nothing.
 */
export const readinessCodec: Codec<ReadinessState> = {
	format: 'even-keel/readiness',
	version: 1,
	migrations: {},
	decode,
	encode: ({ reviews, current, kept }) => ({ reviews, current, kept }),
	empty: emptyReadiness,
};

function decode(data: unknown): Decoded<ReadinessState> {
	if (!isRecord(data)) throw new Error('it holds no reviews');
	const aside = setAside(isRecord(data.kept) ? data.kept : {});
	const reviews: [string, Review][] = [];
	if (isRecord(data.reviews)) {
		for (const [key, found] of Object.entries(data.reviews)) {
			const review = readReview(found, key, aside);
			if (typeof review === 'string') aside.keep(key, found, `The review “${key}” was set aside: ${review}.`);
			else reviews.push([key, review]);
		}
	} else if (data.reviews !== undefined) {
		aside.keep('reviews', data.reviews, 'The list of reviews was set aside: it is no list by key.');
	}
	for (const [key, value] of Object.entries(data)) {
		if (!['reviews', 'current', 'kept'].includes(key))
			aside.keep(key, value, `“${key}” is not known here; it is kept.`);
	}
	const known = reviews.map(([key]) => key);
	const current = known.find((key) => key === data.current) ?? null;
	const { kept, notices } = aside;
	return {
		value: { reviews: Object.fromEntries(reviews), current, kept: Object.fromEntries(kept) },
		notices,
	};
}

interface Aside {
	kept: [string, unknown][];
	notices: string[];
	keep: (key: string, value: unknown, notice: string) => void;
}

/** Collects what was not understood. Two things under one name are both kept. */
function setAside(before: Record<string, unknown>): Aside {
	const kept = Object.entries(before);
	const notices: string[] = [];
	return {
		kept,
		notices,
		keep(key, value, notice) {
			let free = key;
			for (let n = 2; kept.some(([name]) => name === free); n++) free = `${key} (${n})`;
			kept.push([free, value]);
			notices.push(notice);
		},
	};
}

/** The review with the marks that fit, or what is wrong with it as a whole. */
function readReview(found: unknown, key: string, aside: Aside): Review | string {
	if (!isRecord(found)) return 'it is no review';
	const tier = TIERS.find((known) => known === found.tier);
	if (!tier) return `its tier “${String(found.tier)}” is not one of ${TIERS.join(', ')}`;
	const stage = STAGES.find((known) => known === found.stage);
	if (!stage) return `its stage “${String(found.stage)}” is not one of ${STAGES.join(', ')}`;
	const given = typeof found.name === 'string' ? found.name.trim() : '';
	const service = typeof found.service === 'string' ? found.service : null;
	const name = given || service || key;
	const marks: [string, Mark][] = [];
	for (const [id, raw] of Object.entries(isRecord(found.marks) ? found.marks : {})) {
		const mark = readMark(raw);
		if (typeof mark === 'string')
			aside.keep(`${key} ${id}`, raw, `In “${name}” the mark of “${id}” was set aside: ${mark}.`);
		else marks.push([id, mark]);
	}
	if (found.marks !== undefined && !isRecord(found.marks))
		aside.keep(`${key} marks`, found.marks, `The marks of “${name}” were set aside: they are no list by id.`);
	for (const [field, value] of Object.entries(found)) {
		if (!['name', 'service', 'tier', 'stage', 'marks'].includes(field))
			aside.keep(
				`${key} ${field}`,
				value,
				`In “${name}” the field “${field}” is not known here; it is kept.`,
			);
	}
	return { name, service, tier, stage, marks: Object.fromEntries(marks) };
}

/** The mark, or what is wrong with it. Texts may be left out. */
function readMark(found: unknown): Mark | string {
	if (!isRecord(found)) return 'it is no mark';
	const state = MARK_STATES.find((known) => known === found.state);
	if (!state) return `its state “${String(found.state)}” is not one of ${MARK_STATES.join(', ')}`;
	if (!isDay(found.on)) return 'its day “on” is missing or not in the calendar';
	const by = found.by ?? '';
	if (by !== '' && !isDay(by)) return `its day “by” (${String(by)}) is not in the calendar`;
	const texts = [found.evidence ?? '', found.because ?? '', found.owner ?? ''];
	const [evidence, because, owner] = texts.map((text) => (typeof text === 'string' ? text : undefined));
	if (evidence === undefined || because === undefined || owner === undefined)
		return 'evidence, because and owner must be texts';
	const known = ['state', 'on', 'by', 'evidence', 'because', 'owner'];
	const strange = Object.keys(found).filter((field) => !known.includes(field));
	if (strange.length > 0) return `it has fields that are not known here (${strange.join(', ')})`;
	return { state, evidence, because, owner, by, on: found.on };
}
