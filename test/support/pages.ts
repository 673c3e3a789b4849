import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all pages of a build, relative to its base: `runbooks/node/disk-full/`. The 404 page is `404.html`. */
export function builtPages(root = 'dist'): string[] {
	return globSync('**/*.html', { cwd: root })
		.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}

/** The HTML of a page of a build. */
export function builtHtml(page: string, root = 'dist'): string {
	return readFileSync(join(root, page.endsWith('.html') ? page : `${page}index.html`), 'utf8');
}

/** One page of each kind: what is tested in every theme and width. */
export const pageKinds = [
	'',
	'runbooks/',
	'runbooks/node/disk-full/',
	'handbook/release-engineering/',
	'services/tracking/',
	'escalation/',
	'404.html',
];

/** The interactive tools: each keeps to the policy and to the bytes of a tool page. */
export const toolPages = [
	'assessment/',
	'assessment/result/',
	'incident/alert/',
	'incident/panel/',
	'mind-map/',
	'onboarding/',
	'readiness/checklist/',
	'readiness/tiers/',
	'tools/postmortem/',
	'topologies/advisor/',
];
