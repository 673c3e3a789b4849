import { readHandbook } from '../content-files/handbook.ts';
import type { Handbook } from '../schemas/handbook.ts';

const read = readHandbook();
if (!read.value) throw new Error('content/handbook.yaml has errors: run `npm run keel -- check`.');

/** The handbook's own file, checked. */
export const handbook: Handbook = read.value;
