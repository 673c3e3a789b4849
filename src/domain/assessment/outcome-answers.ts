/** An answer to one outcome, as exact as the team can give it. */
export type OutcomeAnswer =
	| { kind: 'band'; band: string }
	/** Hours, or deployments a week: the outcome's measure. */
	| { kind: 'value'; value: number }
	/** k of n, for rates. 0 ≤ k ≤ n, n ≥ 1. */
	| { kind: 'count'; k: number; n: number }
	| { kind: 'unknown' };

/** Outcome answers by outcome id. */
export type OutcomeAnswers = Readonly<Record<string, OutcomeAnswer>>;
