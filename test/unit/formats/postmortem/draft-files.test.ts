import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/domain/postmortem/draft.ts';
import { openJson, openText, sealText } from '../../../../src/formats/envelope.ts';
import { draftCodec, draftsCodec } from '../../../../src/formats/postmortem/codecs.ts';
import { clock, someDraft } from '../../../support/postmortems.ts';

const file = (data: unknown) => ({ format: 'even-keel/postmortem', version: 1, data });
const opened = (data: unknown) => {
	const result = openJson(draftCodec, file(data));
	if (!result.ok) throw new Error(JSON.stringify(result.refusal));
	return result;
};

const word = fc.string({ maxLength: 12 });
const id = fc.stringMatching(/^[a-z]{1,3}$/);
const anyDraft: fc.Arbitrary<Draft> = fc
	.record({
		texts: fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/), word, { noNullPrototype: true }),
		timeline: fc.uniqueArray(
			fc.record(
				{
					id,
					at: fc.integer({ min: 1, max: clock('12:00') }),
					kind: fc.constantFrom('observation' as const, 'action' as const),
					text: word,
					who: word,
					failed: fc.constant(true as const),
					more: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,3}$/), fc.jsonValue(), {
						minKeys: 1,
						noNullPrototype: true,
					}),
				},
				{ requiredKeys: ['id', 'kind', 'text', 'who'] },
			),
			{ selector: (one) => one.id },
		),
		factors: fc.uniqueArray(
			fc.record({ id, place: fc.constantFrom('' as const, 'tests' as const), text: word }),
			{
				selector: (one) => one.id,
			},
		),
	})
	.map(someDraft);

describe('a draft as a file', () => {
	test('any draft comes back as it was, with fields that this copy does not know', () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				const back = openText(draftCodec, sealText(draftCodec, draft));
				expect(back.ok && back.value).toEqual(JSON.parse(JSON.stringify(draft)));
			}),
		);
	});

	test('unknown fields are kept where they stood, at every level', () => {
		const data = { ...someDraft(), mood: 'calm', actions: [{ id: 'a', what: 'Alert', priority: 1 }] };
		const { value } = opened(data);
		expect(value.more).toEqual({ mood: 'calm' });
		const again = JSON.parse(sealText(draftCodec, value)).data;
		expect(again.mood).toBe('calm');
		expect(again.actions[0]).toMatchObject({ what: 'Alert', priority: 1 });
		expect(again).not.toHaveProperty('more');
	});

	test('what cannot be read is named, kept and written back twice over', () => {
		const data = {
			...someDraft(),
			timeline: ['half a line'],
			actions: 'none',
			texts: { title: 'T', well: 7 },
		};
		const { value, notices } = opened(data);
		expect(notices).toEqual(['In “T” this was not understood and is kept unused: texts, timeline, actions']);
		expect(value.timeline).toEqual([]);
		const twice = opened(JSON.parse(sealText(draftCodec, value)).data).value;
		expect(twice.more).toEqual({ timeline: ['half a line'], actions: 'none', texts: { well: 7 } });
	});

	test('repeated ids get one of their own, and no address but of web or handbook survives', () => {
		const step = { page: 'https://evil.example/', pageTitle: 'x', step: 'y' };
		const { value } = opened({
			id: 'd',
			timeline: [
				{ id: 'a', text: '1', link: 'javascript:alert(1)', step },
				{ id: 'a', text: '2', link: 'https://graphs.example.org/d/1' },
				{ text: '3' },
			],
		});
		expect(value.timeline.map((one) => [one.id, one.link, one.step])).toEqual([
			['a', undefined, undefined],
			['a-2', 'https://graphs.example.org/d/1', undefined],
			['item-3', undefined, undefined],
		]);
	});

	test('anything at all is read or refused, never thrown', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (data) => {
				expect(() => openJson(draftCodec, file(data))).not.toThrow();
				expect(() =>
					openJson(draftsCodec, { format: 'even-keel/postmortems', version: 1, data }),
				).not.toThrow();
			}),
		);
	});
});

describe('the store', () => {
	test('a damaged draft and a second one under the same id are kept beside the others', () => {
		const data = { all: [someDraft(), { no: 'id' }, someDraft({ status: 'final' })], current: 'draft-1' };
		const result = openJson(draftsCodec, { format: 'even-keel/postmortems', version: 1, data });
		expect(result.ok && [result.value.all.length, result.value.current]).toEqual([1, 'draft-1']);
		expect(result.ok && result.value.unread).toHaveLength(2);
		expect(result.ok && result.notices).toEqual(['2 drafts could not be read; they are kept as they were']);
		expect(result.ok && JSON.parse(sealText(draftsCodec, result.value)).data.unread[0]).toEqual({ no: 'id' });
	});

	test('a store of version 1 opens', () => {
		const text = readFileSync('test/fixtures/postmortem/store-v1.json', 'utf8');
		const result = openText(draftsCodec, text);
		expect(result.ok && result.notices).toEqual([]);
		expect(result.ok && result.value).toEqual({ all: [someDraft()], current: 'draft-1', unread: [] });
	});

	test('a newer version is refused, not overwritten', () => {
		const result = openJson(draftsCodec, { format: 'even-keel/postmortems', version: 2, data: {} });
		expect(result).toEqual({ ok: false, refusal: { reason: 'newer', found: 2, known: 1 } });
	});
});
