import { type Advice, readSources } from '../content-files/sources.ts';
import type { SourceDocument } from '../schemas/source-document.ts';

const read = readSources();
if (!read.value) throw new Error('content/sources has errors: run `npm run keel -- check`.');

/** Everything that the handbook rests on, the four documents that it grew from first. */
export const documents: SourceDocument[] = read.value.documents;

/** Every piece of advice of those four, in the order of the documents. */
export const advice: Advice[] = read.value.advice;

/**
 * The document with this id.
 * @throws Error that names the page's mistake, so that the build stops at a source nobody can look up
 */
export function documentOf(id: string): SourceDocument {
	const found = documents.find((document) => document.id === id);
	if (!found)
		throw new Error(
			`There is no source "${id}": use an id of content/sources/documents.yaml, or add it there.`,
		);
	return found;
}
