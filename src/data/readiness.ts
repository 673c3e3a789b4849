import { readReadiness } from '../content-files/readiness.ts';

const read = readReadiness();
if (!read.value) throw new Error('content/readiness has errors: run `npm run keel -- check`.');

/** The five phases with their items, and the tier finder, checked. */
export const { phases, finder } = read.value;
