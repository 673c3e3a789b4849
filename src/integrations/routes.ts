import type { AstroIntegration } from 'astro';

/** Pages that are no file under content/docs: one for each thing that handbook.yaml or the alerts name. */
const routes: { pattern: string; file: string }[] = [
	{ pattern: '/services/', file: 'services.astro' },
	{ pattern: '/services/[id]/', file: 'service.astro' },
	{ pattern: '/teams/[id]/', file: 'team.astro' },
	{ pattern: '/escalation/', file: 'escalation.astro' },
	{ pattern: '/handbook/templates/[name].md', file: 'template.ts' },
	{ pattern: '/alerts/', file: 'alerts.astro' },
	{ pattern: '/alerts/[name]/', file: 'alert.astro' },
	{ pattern: '/api/runbooks.json', file: 'api/runbooks.json.ts' },
	{ pattern: '/api/incident.json', file: 'api/incident.json.ts' },
	{ pattern: '/api/assessment-help.json', file: 'api/assessment-help.json.ts' },
	{ pattern: '/api/assessment.json', file: 'api/assessment.json.ts' },
	{ pattern: '/api/assessment-core.json', file: 'api/assessment-core.json.ts' },
	{ pattern: '/api/assessment-question/[id].json', file: 'api/assessment-question.json.ts' },
	{ pattern: '/app.webmanifest', file: 'app.webmanifest.ts' },
];

/** Adds the pages of src/routes to the site. */
export function injectedRoutes(): AstroIntegration {
	return {
		name: 'even-keel:routes',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				for (const { pattern, file } of routes) {
					injectRoute({
						pattern,
						entrypoint: new URL(`../routes/${file}`, import.meta.url),
						prerender: true,
					});
				}
			},
		},
	};
}
