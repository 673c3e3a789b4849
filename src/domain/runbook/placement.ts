import type { ParameterKind } from '../../schemas/runbook.ts';
import { placeJson } from './place-json.ts';
import { placeQuery } from './place-query.ts';
import { placeShell } from './place-shell.ts';
import { placeSql } from './place-sql.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';
import type { Slot } from './slots.ts';

/** Why a placeholder must not stand where it stands. */
export type PlacementProblem =
	/** It would be the program to run. */
	| 'command'
	/** Only dashes before it in its word: the value would be an option. */
	| 'option'
	/** Inside quotes, a heredoc, a comment or another interpreter: only an inert value is safe there. */
	| 'needs-inert'
	/** Outside a string of its language: only a number is safe there. */
	| 'needs-number'
	/** A string whose escapes differ (backquotes, dollar quotes, prefixed or concatenated strings), or a JSON key. */
	| 'needs-string'
	/** The kind is made for another language. */
	| 'kind';

export interface Placed extends Placeholder {
	slot: Slot;
	problem?: PlacementProblem;
}

/** What a lexer says of one spot: how a value is written there, or why only some are safe. */
export type Spot = { slot: Slot } | { problem: PlacementProblem };

/** Kind and pattern of a declared parameter, which decide where it may stand. */
export interface Declared {
	name: string;
	kind: ParameterKind;
	pattern?: string | undefined;
}

/** Kinds that go into each slot. `i` and `n` are decided by {@link isInert}. */
const FITS: Partial<Record<Slot, readonly ParameterKind[]>> = {
	w: ['text', 'name', 'path', 'number'],
	p: ['text', 'name', 'path', 'number', 'promql-label'],
	r: ['text', 'name', 'path', 'number', 'promql-regex'],
	l: ['text', 'name', 'path', 'number', 'sql-literal'],
	d: ['name', 'number', 'sql-identifier'],
	j: ['text', 'name', 'path', 'number', 'json-string'],
	u: ['name', 'number', 'url-part'],
};

/** A pattern that can be seen to allow `[A-Za-z0-9._-]` alone. Anything cleverer is taken as wider. */
const INERT_PATTERN =
	/^(?:[A-Za-z0-9_-]|\\[.dw-]|\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[A-Za-z0-9_.]|\\[.dw])*-?\]|\((?:\?:)?|[)|?*+^$]|\{\d+(?:,\d*)?\})*$/;

/** Whether no value of this parameter has a meaning in any block language. */
export function isInert({ kind, pattern }: Declared): boolean {
	if (kind === 'name' || kind === 'number') return true;
	return Boolean(pattern) && INERT_PATTERN.test(pattern ?? '');
}

/** Every placeholder of a block with the way its value is written, and what is wrong with where it stands. */
export function place(language: string, text: string, parameters: readonly Declared[]): Placed[] {
	const declared = new Map(parameters.map((parameter) => [parameter.name, parameter]));
	const found = findPlaceholders(text, new Set(declared.keys()));
	const spots = lexer(language)(text, found);
	return found.map((placeholder, i) => {
		const parameter = declared.get(placeholder.name);
		const spot = spots[i];
		return { ...placeholder, ...(parameter && spot ? settle(spot, parameter) : { slot: 'i' as const }) };
	});
}

function settle(spot: Spot, parameter: Declared): Pick<Placed, 'slot' | 'problem'> {
	if ('problem' in spot) {
		if (spot.problem === 'needs-number')
			return parameter.kind === 'number' ? { slot: 'n' } : { slot: 'n', ...spot };
		if (spot.problem === 'needs-inert' && isInert(parameter)) return { slot: 'i' };
		return { slot: 'i', ...spot };
	}
	const fits = spot.slot === 't' || FITS[spot.slot]?.includes(parameter.kind);
	return fits ? spot : { ...spot, problem: 'kind' };
}

type Lexer = (text: string, placeholders: readonly Placeholder[]) => Spot[];

function lexer(language: string): Lexer {
	return LEXERS[language] ?? ((_text, found) => found.map(() => ({ problem: 'needs-inert' })));
}

const LEXERS: Record<string, Lexer> = {
	sh: placeShell,
	promql: placeQuery,
	logql: placeQuery,
	sql: placeSql,
	json: placeJson,
	text: (_text, found) => found.map(() => ({ slot: 't' })),
	output: (_text, found) => found.map(() => ({ slot: 't' })),
};
