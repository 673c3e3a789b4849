import { isDay } from '../../domain/mind-map/day.ts';
import { emptyOnboarding, type OnboardingState } from '../../domain/onboarding/ticks.ts';
import { type Codec, type Decoded, isRecord } from '../envelope.ts';

/** How the progress is kept in the browser and in the file for the mentor: `{ name, started, ticks, notes, kept }`. */
export const onboardingCodec: Codec<OnboardingState> = {
	format: 'even-keel/onboarding',
	version: 1,
	migrations: {},
	decode,
	encode: (state) => state,
	empty: emptyOnboarding,
};

const FIELDS = ['name', 'started', 'ticks', 'notes', 'kept'];

function decode(data: unknown): Decoded<OnboardingState> {
	if (!isRecord(data)) throw new Error('it holds no ticks');
	const kept: [string, unknown][] = isRecord(data.kept) ? Object.entries(data.kept) : [];
	const notices: string[] = [];
	const aside = (key: string, value: unknown, notice: string) => {
		let free = key;
		for (let n = 2; kept.some(([name]) => name === free); n++) free = `${key} (${n})`;
		kept.push([free, value]);
		notices.push(notice);
	};
	const text = (field: 'name' | 'notes') => {
		const found = data[field] ?? '';
		if (typeof found === 'string') return found;
		aside(field, found, `“${field}” was set aside: it is no text.`);
		return '';
	};
	const ticks: [string, string][] = [];
	if (isRecord(data.ticks)) {
		for (const [id, on] of Object.entries(data.ticks)) {
			if (isDay(on)) ticks.push([id, on]);
			else aside(id, on, `The tick of “${id}” was set aside: its day is not in the calendar.`);
		}
	} else if (data.ticks !== undefined) {
		aside('ticks', data.ticks, 'The list of ticks was set aside: it is no list by id.');
	}
	const started = isDay(data.started) ? data.started : '';
	if (started === '' && data.started !== '' && data.started !== undefined)
		aside('started', data.started, 'The first day was set aside: it is not in the calendar.');
	for (const [key, value] of Object.entries(data))
		if (!FIELDS.includes(key)) aside(key, value, `“${key}” is not known here; it is kept.`);
	const value = { name: text('name'), started, ticks: Object.fromEntries(ticks), notes: text('notes') };
	return { value: { ...value, kept: Object.fromEntries(kept) }, notices };
}
