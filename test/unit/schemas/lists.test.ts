import { expect, test } from 'vitest';
import { ACTION_KINDS, ACTION_STATUSES } from '../../../src/domain/postmortem/action.ts';
import { DETECTORS, MOMENTS, STATUSES } from '../../../src/domain/postmortem/draft.ts';
import { PLACES } from '../../../src/domain/postmortem/places.ts';
import { STAGES, TIERS } from '../../../src/domain/readiness/items.ts';
import { Tier } from '../../../src/schemas/ids.ts';
import { FactorPlace, postmortemFields } from '../../../src/schemas/postmortem.ts';
import { LifeStage } from '../../../src/schemas/readiness-item.ts';

const action = postmortemFields.actions.unwrap().element.shape;
const times = postmortemFields.times.unwrap().shape;

// A page cannot ask a schema for its values: that would bring zod along. The compiler refuses a value in these lists
// that the schema does not have; that none is missing, and their order, is seen here.
test.each([
	['places of a factor', PLACES, FactorPlace.options],
	['kinds of an action', ACTION_KINDS, action.kind.options],
	['statuses of an action', ACTION_STATUSES, action.status.options],
	['moments', MOMENTS, Object.keys(times)],
	['who noticed first', DETECTORS, postmortemFields.detector.options],
	['statuses of a postmortem', STATUSES, postmortemFields.status.options],
	['tiers', TIERS, Tier.options],
	['stages of life', STAGES, LifeStage.options],
])('the list that pages use is that of the schema: %s', (_, list, options) => {
	expect(list).toEqual(options);
});
