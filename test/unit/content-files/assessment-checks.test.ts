import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assessmentFiles } from '../../../src/content-files/checks/assessment-files.ts';
import { assessmentPages } from '../../../src/content-files/checks/assessment-pages.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { findingText } from '../../../src/domain/finding-text.ts';
import { foreignContent } from '../../support/foreign-content.ts';

/** A small handbook with the shipped assessment and one page of its own. */
function handbook(): string {
	const root = foreignContent({
		'content/docs/handbook/toil.md': '---\ntitle: Toil\n---\n\nWork by hand.\n',
	});
	for (const folder of ['assessment', 'benchmarks'])
		cpSync(`content/${folder}`, join(root, 'content', folder), { recursive: true });
	return root;
}

function contentOf(root: string) {
	const { content } = readContent(root, '2026-11-20');
	if (!content) throw new Error('the handbook cannot be read');
	return content;
}

test('a handbook without an assessment has nothing to check', () => {
	const content = contentOf(foreignContent({}));
	expect([...assessmentFiles.check(content), ...assessmentPages.check(content)]).toEqual([]);
});

test('a broken reference stops the build, with the path from the root', () => {
	const root = handbook();
	const file = join(root, 'content/assessment/next-steps/learning.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('[hold-blameless-debrief]', '[nothing]'));
	expect(assessmentFiles.when).toBe('always');
	expect(assessmentFiles.check(contentOf(root)).map(findingText)).toEqual([
		'content/assessment/next-steps/learning.yaml steps.ask-what-else-needs-a-patch.prerequisites: There is no step "nothing". Correct the id, or add it.',
	]);
});

test('a missing benchmark file is told, not thrown', () => {
	const root = handbook();
	rmSync(join(root, 'content/benchmarks'), { recursive: true });
	expect(assessmentFiles.check(contentOf(root))[0]).toMatchObject({ rule: 'file-missing' });
	expect(assessmentPages.check(contentOf(root))).toEqual([]);
});

test('pages that are there pass, others are named with who sends there', () => {
	const found = assessmentPages
		.check(contentOf(handbook()))
		.map(({ field, problem }) => `${field} ${problem}`);
	expect(found).toContain('review-headroom-and-cost.pages There is no page at /handbook/cost/.');
	expect(found.filter((text) => text.includes('/handbook/toil/'))).toEqual([]);
});
