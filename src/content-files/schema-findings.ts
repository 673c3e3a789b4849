import { type Document, isNode, type LineCounter } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';

/** Turns what zod says into findings that name file, line, field and mend. */
export function schemaFindings(
	error: z.ZodError,
	document: Document,
	lines: LineCounter,
	file: string,
	firstLine: number,
): Finding[] {
	return error.issues
		.flatMap((issue) => expand(issue))
		.map(({ path, problem, mend }) => {
			const field = path.join('.');
			const line = lineOf(path, document, lines) + firstLine - 1;
			return { rule: 'schema', level: 'error', file, line, ...(field ? { field } : {}), problem, mend };
		});
}

type Issue = z.core.$ZodIssue;
interface Told {
	path: PropertyKey[];
	problem: string;
	mend: string;
}

function expand(issue: Issue): Told[] {
	const path = [...issue.path];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: [...path, key],
				problem: `Unknown field "${key}".`,
				mend: 'Correct its spelling, or delete it.',
			}));
		case 'invalid_type':
			return [
				issue.input === undefined
					? { path, problem: 'This field is missing.', mend: `Add it; it is ${article(issue.expected)}.` }
					: { path, problem: `${said(issue.message)}`, mend: `Write ${article(issue.expected)}.` },
			];
		case 'invalid_value':
			return [
				{
					path,
					problem: 'This value is not one of the choices.',
					mend: `Use ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}.`,
				},
			];
		case 'invalid_union':
			return issue.errors[0]?.length && issue.errors.length === 1
				? issue.errors[0].flatMap((inner) => expand({ ...inner, path: [...path, ...inner.path] } as Issue))
				: [
						{
							path,
							problem: said(issue.message),
							mend: 'See the schema of this field for what it may hold.',
						},
					];
		default:
			return [{ path, problem: 'This value does not fit.', mend: `${said(issue.message)}` }];
	}
}

const said = (message: string) => {
	const text = message.replace(/\.$/, '');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const article = (expected: string) => (/^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`);

/** Line of the deepest node on the path that is in the file, from 1; a missing field points at its parent. */
export function lineOf(path: PropertyKey[], document: Document, lines: LineCounter): number {
	for (let depth = path.length; depth >= 0; depth--) {
		const at = path.slice(0, depth);
		const node = depth === 0 ? document.contents : document.getIn(at, true);
		const key = depth > 0 ? keyOf(document, at) : undefined;
		const range = key ?? (isNode(node) ? node.range?.[0] : undefined);
		if (range !== undefined && range !== null) return lines.linePos(range).line;
	}
	return 1;
}

/** Start of the key of a pair: a value may begin on a later line. */
function keyOf(document: Document, path: PropertyKey[]): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const items = (
		parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | null
	)?.items;
	const pair = items?.find((item) => item?.key && item.key.value === path.at(-1));
	return pair?.key?.range?.[0];
}
