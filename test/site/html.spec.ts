import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { builtHtml, builtPages } from '../support/pages.ts';

/** Astro itself writes one style element before the first island of a page. */
const islandStyle = '<style> element is not permitted as content under <div>';

/** The standard's own rules. Those left out judge style, or markup that Starlight and Astro write. */
const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	elements: ['html5'],
	rules: {
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'void-style': 'off',
		'long-title': 'off',
		'require-sri': 'off',
		'no-inline-style': 'off',
		'no-implicit-button-type': 'off',
		'valid-id': 'off',
		'svg-focusable': 'off',
		'script-type': 'off',
		'no-raw-characters': 'off',
		'unrecognized-char-ref': 'off',
		'tel-non-breaking': 'off',
		'prefer-native-element': 'off',
	},
});

test('every page is valid HTML', async () => {
	test.setTimeout(120_000);
	const problems: string[] = [];
	for (const page of builtPages()) {
		const report = await validator.validateString(builtHtml(page), page || 'index');
		for (const { messages } of report.results) {
			for (const { ruleId, message, line } of messages) {
				if (message !== islandStyle) problems.push(`${page}:${line} ${ruleId}: ${message}`);
			}
		}
	}
	expect(problems).toEqual([]);
});
