import type { Context } from './round.ts';

/** Something that the size of the team or its services says, with the figures that it rests on. */
export type TeamNote =
	| { kind: 'nobody-on-call' }
	/** A large part of each person's time is on call. */
	| { kind: 'on-call-share'; onCall: number; percent: number }
	/** Too few people to answer day and night at one site. */
	| { kind: 'short-rota'; onCall: number; needs: number }
	/** So many services are core that the word has lost its use. */
	| { kind: 'many-core'; core: number; all: number };

/** Google's limit for the share of a person's time on call, in percent (SRE book, chapter 11). */
export const ON_CALL_SHARE_LIMIT = 25;

/** People that a rota for day and night at one site takes (SRE book, chapter 11). */
export const SINGLE_SITE_ROTA = 8;

/** From this part on, the tiers do not tell apart what matters (the handbook's own page on tiers). */
export const CORE_PART_LIMIT = 1 / 3;

/** What can be said of a team from its sizes alone. Empty where nothing was said, or nothing stands out. */
export function teamNotes({ onCallSize, services }: Pick<Context, 'onCallSize' | 'services'>): TeamNote[] {
	const notes: TeamNote[] = [];
	if (onCallSize === 0) notes.push({ kind: 'nobody-on-call' });
	else if (onCallSize !== null) {
		const percent = Math.round(100 / onCallSize);
		if (percent > ON_CALL_SHARE_LIMIT) notes.push({ kind: 'on-call-share', onCall: onCallSize, percent });
		if (onCallSize < SINGLE_SITE_ROTA && services?.core !== 0)
			notes.push({ kind: 'short-rota', onCall: onCallSize, needs: SINGLE_SITE_ROTA });
	}
	if (services) {
		const { core, normal, supplementary } = services;
		const all = core + normal + supplementary;
		// Of one or two services, one is always more than a third.
		if (all > 2 && core / all > CORE_PART_LIMIT) notes.push({ kind: 'many-core', core, all });
	}
	return notes;
}
