import { expect, test } from 'vitest';
import { readHandbook } from '../../src/content-files/handbook.ts';
import { readIncidentFiles } from '../../src/content-files/incident-kit.ts';

const { value } = readIncidentFiles();

test('the files of an incident are right', () => {
	expect(readIncidentFiles().findings).toEqual([]);
});

test('every phase has a message for both kinds of readers', () => {
	const has = new Set(value?.messages.map(({ phase, audience }) => `${phase} ${audience}`));
	for (const phase of ['declared', 'update', 'mitigated', 'resolved'])
		for (const audience of ['internal', 'customer']) expect(has).toContain(`${phase} ${audience}`);
});

test('a message before the end says when the next one comes', () => {
	for (const { phase, text } of value?.messages ?? [])
		if (phase !== 'resolved') expect(text).toContain('{next-update}');
});

test('somebody commands', () => {
	expect(value?.roles.map(({ id }) => id)).toContain('commander');
});

test('worse incidents are told about more often', () => {
	const every = readHandbook().value?.severities.map(({ updateEvery }) => updateEvery) ?? [];
	expect(every).toEqual([...every].sort((a, b) => a - b));
});
