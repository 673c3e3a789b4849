import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-files/rules.ts';
import { findingText } from '../domain/finding-text.ts';

/** Stops the build on the first look at content that is wrong, with every problem named; counts the warnings. */
export function contentChecks(): AstroIntegration {
	return {
		name: 'even-keel:content',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				if (command === 'preview') return;
				const findings = checkContent('.', new Date().toISOString().slice(0, 10), 'build');
				const errors = findings.filter(({ level }) => level === 'error');
				for (const finding of errors) logger.error(findingText(finding));
				const warnings = findings.length - errors.length;
				if (warnings > 0) logger.warn(`${warnings} warnings: npm run keel -- check`);
				// While writing, the other pages stay readable; a site with errors is not built.
				if (errors.length > 0 && command === 'build') {
					throw new Error(`The content has ${errors.length} errors, named above.`);
				}
			},
		},
	};
}
