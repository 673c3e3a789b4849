import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-files/rules.ts';
import { draftRunbook, foreignContent } from '../../support/foreign-content.ts';

const found = (text: string) => {
	const root = foreignContent({
		'content/docs/handbook/toil.mdx': '---\ntitle: Toil\n---\n\n## Part\n',
		'content/docs/a.mdx': `---\ntitle: A\n---\n\n${text}\n`,
	});
	return checkContent(root, '2026-11-21', 'build').map(
		({ rule, file, line, problem }) => `${rule} ${file}:${line} ${problem}`,
	);
};

test.each([
	['[toil](/handbook/toyl/)', 'There is no page at /handbook/toyl/.'],
	['[toil](/handbook/toil)', 'The link "/handbook/toil" lacks its last slash.'],
	['[toil](handbook/toil/)', 'The link "handbook/toil/" does not start at the root of the site.'],
	['[toil](./toil.mdx)', 'The link "./toil.mdx" does not start at the root of the site.'],
	['- a list\n- with **[toil](/nowhere/#part)** in it', 'There is no page at /nowhere/.'],
])('%s is named with its line', (text, problem) => {
	const line = text.startsWith('-') ? 6 : 5;
	expect(found(text)).toEqual([`prose-link content/docs/a.mdx:${line} ${problem}`]);
});

test('pages, anchors, alerts, services, downloads and other hosts are fine, and so is an example in code', () => {
	const text = [
		'[a](/handbook/toil/) [b](/handbook/toil/#part) [c](#here) [d](/alerts/KubePodCrashLooping/)',
		'[e](/escalation/) [f](/api/runbooks.json) [g](https://example.org/x) [h](mailto:a@example.org)',
		'`[i](/not/there/)`\n\n## Here',
	].join('\n');
	expect(found(text)).toEqual([]);
});

test('a draft that came from elsewhere is warned of, not refused', () => {
	const text = `${draftRunbook()}\n[old](../other.md)\n`;
	const root = foreignContent({ 'content/docs/runbooks/data/queue.mdx': text });
	expect(checkContent(root, '2026-11-21', 'build')).toMatchObject([{ rule: 'prose-link', level: 'warning' }]);
});
