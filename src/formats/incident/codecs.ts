import type { Incident, Incidents } from '../../domain/incident/incident.ts';
import { type Codec, isRecord } from '../envelope.ts';
import { items, text } from './fields.ts';
import { readIncident } from './read-incident.ts';

/** Everything this browser keeps about incidents. */
export const incidentsCodec: Codec<Incidents> = {
	format: 'even-keel/incidents',
	version: 1,
	migrations: {},
	decode(data) {
		const record = isRecord(data) ? data : {};
		const { read, lost } = items(record['all'], readIncident);
		const current = text(record['current'], '', 200);
		const all = read.map(({ incident }) => incident);
		return {
			value: {
				all,
				me: text(record['me'], '', 200),
				...(all.some(({ id }) => id === current) ? { current } : {}),
			},
			notices: [
				...read.flatMap(({ notices }) => notices),
				...(lost > 0 ? [`${lost} damaged incidents were left out`] : []),
			],
		};
	},
	encode: (value) => value,
	empty: () => ({ all: [], me: '' }),
};

/** One incident as a file: for a colleague's merge, for the postmortem, for another device. */
export const incidentCodec: Codec<Incident> = {
	format: 'even-keel/incident',
	version: 1,
	migrations: {},
	decode(data) {
		const read = readIncident(data);
		if (!read) throw new Error('it holds no incident');
		return { value: read.incident, notices: read.notices };
	},
	encode: (value) => value,
	empty: () => {
		throw new Error('an incident always has an id');
	},
};
