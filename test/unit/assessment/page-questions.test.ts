import { expect, test } from 'vitest';
import { questionsOfPage } from '../../../src/domain/assessment/page-questions.ts';

const links = {
	questions: [
		{ id: 'pages-load', pages: ['/handbook/on-call/#rota', '/handbook/alert-quality/'] },
		{ id: 'toil-share', pages: ['/handbook/toil/'] },
		{ id: 'restored-backup', pages: ['/handbook/capacity/'] },
	],
	steps: [{ pages: ['/handbook/on-call/'], raises: [{ question: 'toil-share' }] }],
};

test('a page helps with what links to it, with what its steps raise and with what it names, in the bank’s order', () => {
	expect(questionsOfPage(links, '/handbook/on-call/')).toEqual(['pages-load', 'toil-share']);
	expect(questionsOfPage(links, '/handbook/capacity/', ['pages-load'])).toEqual([
		'pages-load',
		'restored-backup',
	]);
	expect(questionsOfPage(links, '/handbook/on/')).toEqual([]);
});
