import { expect, test } from 'vitest';
import { targetsFor } from '../../../src/domain/assessment/targets.ts';
import { teamNotes } from '../../../src/domain/assessment/team-notes.ts';
import { content, question } from '../../support/assessment.ts';

const none = { onCallSize: null, services: null };

test.each([
	[0, [{ kind: 'nobody-on-call' }]],
	[
		3,
		[
			{ kind: 'on-call-share', onCall: 3, percent: 33 },
			{ kind: 'short-rota', onCall: 3, needs: 8 },
		],
	],
	[4, [{ kind: 'short-rota', onCall: 4, needs: 8 }]],
	[8, []],
	[null, []],
])('%s people on call', (onCallSize, expected) => {
	expect(teamNotes({ ...none, onCallSize })).toEqual(expected);
});

test('nights are asked of core services alone, and too many core ones are pointed out', () => {
	const services = { core: 0, normal: 2, supplementary: 1 };
	expect(teamNotes({ onCallSize: 4, services })).toEqual([]);
	expect(teamNotes({ ...none, services: { core: 2, normal: 2, supplementary: 2 } })).toEqual([]);
	expect(teamNotes({ ...none, services: { core: 3, normal: 2, supplementary: 3 } })).toEqual([
		{ kind: 'many-core', core: 3, all: 8 },
	]);
	expect(teamNotes({ ...none, services: { core: 1, normal: 1, supplementary: 0 } })).toEqual([]);
});

const model = {
	...content([question('a', 'targets'), question('b', 'change')], [], 3),
	capabilities: [{ id: 'targets', lighterWithoutCore: true }, { id: 'change' }],
};

test('without a core service the target of a marked capability is one lower, unless the team set it', () => {
	const light = { core: 0, normal: 1, supplementary: 0 };
	expect(targetsFor(model, 'live', {}, light)).toEqual({
		targets: { targets: 2, change: 3 },
		origins: { targets: 'no-core-service', change: 'stage' },
	});
	expect(targetsFor(model, 'live', { targets: 4 }, light)?.targets).toEqual({ targets: 4, change: 3 });
	for (const services of [
		null,
		{ core: 1, normal: 5, supplementary: 0 },
		{ core: 0, normal: 0, supplementary: 0 },
	])
		expect(targetsFor(model, 'live', {}, services)?.targets).toEqual({ targets: 3, change: 3 });
});

test('a target is never lowered below 1, and without a stage there is none', () => {
	const low = { ...model, stages: [{ id: 'live', targets: { targets: 1, change: 0 } }] };
	expect(targetsFor(low, 'live', {}, { core: 0, normal: 1, supplementary: 0 })?.targets).toEqual({
		targets: 1,
		change: 0,
	});
	expect(targetsFor(model, null, {}, null)).toBeNull();
});
