import { readMindMap } from '../content-files/mind-map.ts';
import type { MindMap } from '../domain/mind-map/tree.ts';

const read = readMindMap();
if (read.findings.length > 0) throw new Error('content/mind-map has errors: run `npm run keel -- check`.');

/** The mind map of this handbook, checked, in reading order. */
export const mindMap: MindMap = read.value;
