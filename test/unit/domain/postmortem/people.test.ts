import { expect, test } from 'vitest';
import { nthResponder, withRoles } from '../../../../src/domain/postmortem/people.ts';

const clean = withRoles([
	{ names: ['mia', 'Mia Kern', 'mia.kern'], role: 'Commander' },
	{ names: ['Will Moss'], role: 'Scribe' },
	{ names: ['unknown'], role: 'Responder C' },
	{ names: ['o.b+c (ops)'], role: 'Ops engineer' },
]);

test.each([
	['@mia.kern and Mia Kern, then mia', 'Commander and Commander, then Commander'],
	['Mia said, @MIA answered', 'Commander said, Commander answered'],
	['academia, mia_1, Miami', 'academia, mia_1, Miami'],
	['Will Moss will ask. Will you?', 'Scribe will ask. Will you?'],
	['the reason is unknown', 'the reason is unknown'],
	['ask o.b+c (ops) now', 'ask Ops engineer now'],
	['Mia’s graph', 'Commander’s graph'],
])('%s', (text, expected) => expect(clean(text)).toBe(expected));

test('without people a text stays as it is', () => expect(withRoles([])('Mia')).toBe('Mia'));

test('letters, then numbers', () =>
	expect([0, 25, 26].map(nthResponder)).toEqual(['Responder A', 'Responder Z', 'Responder 27']));
