import { readTopologies } from '../content-files/topologies.ts';
import type { Topology } from '../schemas/topology.ts';

const read = readTopologies();
if (!read.value) throw new Error('content/topologies has errors: run `npm run keel -- check`.');

/** Models, decision table and catalogue, checked. */
export const { models, table, catalogue } = read.value;

/** A model by its id. A page that names an unknown one stops the build. */
export function topology(id: string): Topology {
	const found = models.find((model) => model.id === id);
	if (!found) throw new Error(`There is no topology "${id}" in content/topologies/models.yaml.`);
	return found;
}
