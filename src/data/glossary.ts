import { readGlossary } from '../content-files/glossary.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';

const read = readGlossary();
if (!read.value) throw new Error('content/glossary.yaml has errors: run `npm run keel -- check`.');

/** Words of the field, by the alphabet. */
export const glossary: GlossaryEntry[] = read.value.entries.toSorted((a, b) =>
	a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }),
);
