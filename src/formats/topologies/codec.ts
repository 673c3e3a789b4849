import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import type { Answers } from '../../domain/topologies/condition.ts';
import { type Codec, isRecord } from '../envelope.ts';

/** What the advisor keeps: the answers. The advice is worked out again from the table that is there. */
export interface AdvisorState {
	/** Answer by question. May name ids that this table does not have: they are kept and reported. */
	answers: Answers;
	/** Entries that were not understood, by their key. They are written back unchanged. */
	kept: Readonly<Record<string, unknown>>;
}

/** How the answers are kept in the browser and in an exported file. */
export const advisorCodec: Codec<AdvisorState> = {
	format: 'even-keel/topology-advisor',
	version: 1,
	migrations: {},
	decode(data) {
		if (!isRecord(data)) throw new Error('it holds no answers');
		const notices: string[] = [];
		const kept: [string, unknown][] = isRecord(data.kept) ? Object.entries(data.kept) : [];
		const answers: [string, string][] = [];
		const given = isRecord(data.answers) ? Object.entries(data.answers) : [];
		if (!isRecord(data.answers) && data.answers !== undefined) {
			kept.push(['answers', data.answers]);
			notices.push('The list of answers was set aside: it is no list.');
		}
		for (const [question, answer] of given) {
			if (typeof answer === 'string') answers.push([question, answer]);
			else {
				kept.push([question, answer]);
				notices.push(`The answer to “${question}” was set aside: it is no answer's name.`);
			}
		}
		return { value: { answers: Object.fromEntries(answers), kept: Object.fromEntries(kept) }, notices };
	},
	encode: ({ answers, kept }) => ({ answers, kept }),
	empty: () => ({ answers: {}, kept: {} }),
};

/** The file to export: the answers, and the advice for whoever reads it. Opening it again takes the answers alone. */
export function adviceExport(state: AdvisorState, advice: TopologyAdvice): string {
	const { format, version, encode } = advisorCodec;
	return JSON.stringify({ format, version, data: { ...Object(encode(state)), advice } }, null, 2);
}
