import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptKind } from '../schemas/retired-id.ts';
import { readAssessment } from './assessment.ts';
import type { Content } from './content.ts';
import { readDrills } from './drills.ts';
import { readMindMap } from './mind-map.ts';
import { onboardingTicks } from './onboarding.ts';
import { readReadiness } from './readiness.ts';
import { readSources } from './sources.ts';
import { readTopologies } from './topologies.ts';

/** Ids in use, by kind. A kind whose files cannot be read is empty here: its own rule says why. */
export function keptIds({ root, pages, handbook }: Content): Partial<Record<KeptKind, string[]>> {
	const folder = (name: string) => join(root, 'content', name);
	const model = existsSync(folder('assessment')) ? readAssessment(join(root, 'content')).value : undefined;
	const ids = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
	return {
		capability: ids(model?.capabilities),
		question: ids(model?.questions),
		'next-step': ids(model?.steps),
		stage: ids(model?.stages),
		outcome: ids(model?.outcomes),
		idea: existsSync(folder('mind-map')) ? ids(readMindMap(folder('mind-map')).value) : [],
		topology: existsSync(folder('topologies')) ? ids(readTopologies(folder('topologies')).value?.models) : [],
		'readiness-item': existsSync(folder('readiness'))
			? (readReadiness(folder('readiness')).value?.phases ?? []).flatMap(({ items }) => ids(items))
			: [],
		'onboarding-line': onboardingTicks(pages, handbook).groups.flatMap(({ entries }) => ids(entries)),
		drill: ids(readDrills(folder('drills')).value),
		advice: existsSync(folder('sources')) ? ids(readSources(join(root, 'content')).value?.advice) : [],
	};
}
