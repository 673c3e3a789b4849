import { readPages } from '../../src/content-files/pages.ts';
import { runbooksOf } from '../../src/content-files/runbooks.ts';
import { fill } from '../../src/domain/runbook/fill.ts';
import { place } from '../../src/domain/runbook/placement.ts';

/** The real runbooks that are held to the full standard. */
export const completeRunbooks = runbooksOf({ pages: readPages('.').pages }).filter(({ front }) =>
	['active', 'example'].includes(front.status),
);

/** Blocks of the real runbooks in a language, each placeholder filled with its own example. */
export function filledBlocks(language: string): { where: string; text: string }[] {
	return completeRunbooks.flatMap(({ file, front, fences }) => {
		const examples = Object.fromEntries(front.parameters.map(({ name, example }) => [name, example]));
		return fences
			.filter((fence) => fence.language === language)
			.map(({ text, line }) => ({
				where: `${file}:${line}`,
				text: fill(text, place(language, text, front.parameters), examples),
			}));
	});
}
