import { expect, test } from 'vitest';
import { advise } from '../../../../src/domain/topologies/advise.ts';
import { adviceMarkdown, signed } from '../../../../src/formats/topologies/markdown.ts';
import { organisations, topologies } from '../../../support/topologies.ts';

test('points carry their sign', () => {
	expect([2, 0, -1].map(signed)).toEqual(['+2', '0', '−1']);
});

test('every reason in the text names its row, and every model is there once', () => {
	const { models, table, catalogue } = topologies();
	const { answers = {} } = organisations().find(({ id }) => id === 'wren') ?? {};
	const advice = advise(table, models, answers);
	const text = adviceMarkdown(advice, answers, { models, table, antiTypes: catalogue.antiTypes });
	expect(text).toContain('## 1. One enabling person (+9)\n\n- +2: The basics need an example');
	expect(text).toContain('(goal-start)');
	expect(text).toContain('- Practice without a role: Six teams or more');
	expect(text).toContain('- Anti-type H: fake SRE: ');
	expect(text).toContain('One enabling person → Embedded in the teams → Platform or infrastructure team');
	expect(text).not.toContain('undefined');
});
