import { readShiftLeft } from '../content-files/shift-left.ts';
import type { ShiftLeftPractice } from '../schemas/shift-left.ts';

const read = readShiftLeft();
if (!read.value) throw new Error('content/shift-left.yaml has errors: run `npm run keel -- check`.');

/** Practices that find faults earlier, in the order of the file: from production back to requirements. */
export const practices: ShiftLeftPractice[] = read.value.practices;
