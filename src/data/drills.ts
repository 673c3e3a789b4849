import { readDrills } from '../content-files/drills.ts';
import type { Drill } from '../schemas/drill.ts';

const read = readDrills();
if (read.findings.length > 0) throw new Error('content/drills has errors: run `npm run keel -- check`.');

/** A drill by its id. A page that names an unknown one stops the build. */
export function drill(id: string): Drill {
	const found = read.value.find((each) => each.id === id);
	if (!found) throw new Error(`There is no drill "${id}" in content/drills.`);
	return found;
}
