import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeRunbooks } from '../support/runbook-blocks.ts';

const steps = completeRunbooks.flatMap((runbook) =>
	runbook.steps.map((step) => ({ ...step, at: `${runbook.file}:${step.line}` })),
);
const changes = steps.filter(({ kind }) => kind === 'change');
const fences = completeRunbooks.flatMap(({ file, fences }) =>
	fences.map((fence) => ({ ...fence, at: `${file}:${fence.line}` })),
);
const places = (found: readonly { at: string }[]) => found.map(({ at }) => at);

describe('every complete runbook', () => {
	test('shows what to expect at each check, and how to read it', () => {
		const checks = steps.filter(({ kind }) => kind === 'check');
		expect(checks.length).toBeGreaterThan(25);
		expect(places(checks.filter(({ outputs }) => outputs.length === 0))).toEqual([]);
		expect(places(checks.filter(({ readings }) => readings.items < 2))).toEqual([]);
	});

	test('has changes, each with a verification and a rollback', () => {
		const without = completeRunbooks.filter(
			(runbook) => !runbook.steps.some(({ kind }) => kind === 'change'),
		);
		expect(without.map(({ file }) => file)).toEqual([]);
		expect(places(changes.filter(({ verify }) => !verify))).toEqual([]);
		expect(places(changes.filter(({ rollback }) => !rollback))).toEqual([]);
	});

	test('undoes by a command what it calls reversible', () => {
		const undone = changes.filter(({ attributes }) => /^yes\b/.test(attributes['reversible'] ?? ''));
		expect(undone.length).toBeGreaterThan(10);
		// What is put back with nothing to run says in its text why.
		const silent = undone.filter(
			({ rollback }) => rollback?.commands.length === 0 && (rollback.text.length ?? 0) < 40,
		);
		expect(places(silent)).toEqual([]);
	});

	test('says when it is over and whom to call', () => {
		for (const { file, sections, front } of completeRunbooks) {
			const titles = sections.map(({ title }) => title);
			expect(titles, file).toEqual(expect.arrayContaining(['Verification', 'Escalation']));
			expect(front.escalation.length, file).toBeGreaterThanOrEqual(2);
			expect(readFileSync(file, 'utf8'), file).toContain('<Escalation />');
		}
	});

	test('says of each command how it was checked, and of each output whether it was seen', () => {
		const commands = fences.filter(({ language }) => ['sh', 'promql', 'sql', 'logql'].includes(language));
		const shown = fences.filter(({ language }) => language === 'output');
		expect(places(commands.filter(({ meta }) => !meta.checked))).toEqual([]);
		expect(places(shown.filter(({ meta }) => !meta.output))).toEqual([]);
		// Seen ones are pasted from a terminal. Their number may only grow.
		expect(shown.filter(({ meta }) => meta.output === 'run').length).toBeGreaterThanOrEqual(17);
	});
});

describe('no paragraph stands in two runbooks', () => {
	const texts = completeRunbooks.map(({ file }) => ({
		file,
		shingles: shinglesOf(readFileSync(file, 'utf8')),
	}));
	const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => ({ a, b })));

	test('at most 40 % of five-word shingles are shared', () => {
		const alike = pairs
			.map(({ a, b }) => ({ pair: `${a.file} and ${b.file}`, share: sharedBy(a.shingles, b.shingles) }))
			.filter(({ share }) => share > 0.4);
		expect(alike).toEqual([]);
	});

	test('no paragraph of 20 words and more is repeated', () => {
		const seen = new Map<string, string>();
		const twice: string[] = [];
		for (const { file } of completeRunbooks) {
			for (const paragraph of proseOf(readFileSync(file, 'utf8')).split(/\n\s*\n/)) {
				const words = wordsOf(paragraph);
				if (words.length < 20) continue;
				const key = words.join(' ');
				const other = seen.get(key);
				if (other && other !== file) twice.push(`${file} and ${other}: ${key.slice(0, 60)}`);
				seen.set(key, file);
			}
		}
		expect(twice).toEqual([]);
	});

	test('the measure sees a copy and not two texts of their own', () => {
		const a = shinglesOf('one two three four five six seven');
		expect(sharedBy(a, shinglesOf('one two three four five six seven'))).toBe(1);
		expect(sharedBy(a, shinglesOf('one two three four five, and then more'))).toBeCloseTo(1 / 3);
		expect(sharedBy(a, shinglesOf('seven six five four three two one'))).toBe(0);
	});
});

/** The text below the front matter, without blocks and tags: what an author wrote as sentences. */
function proseOf(text: string): string {
	return text
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/```[\s\S]*?```/g, '')
		.replace(/<[^>]*>/g, '');
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shinglesOf(text: string): Set<string> {
	const words = wordsOf(proseOf(text));
	return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}

/** Share of the shorter text's shingles that the other has too. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const least = Math.min(a.size, b.size);
	return least === 0 ? 0 : [...a].filter((shingle) => b.has(shingle)).length / least;
}
