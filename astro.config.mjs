import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sections } from './src/data/sections.ts';
import { baseLinks } from './src/integrations/base-links.ts';
import { codeBlocks } from './src/integrations/code-blocks/plugin.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { diagramFiles } from './src/integrations/diagrams/files.ts';
import { diagramPlugin } from './src/integrations/diagrams/plugin.ts';
import { glossaryLinks } from './src/integrations/glossary-links.ts';
import { loadGlossary } from './src/integrations/load-glossary.ts';
import { loadHandbook } from './src/integrations/load-handbook.ts';
import { mdxComponents } from './src/integrations/mdx-components.ts';
import { buildDate, offline } from './src/integrations/offline/integration.ts';
import { policy } from './src/integrations/policy/integration.ts';
import { injectedRoutes } from './src/integrations/routes.ts';
import { search } from './src/integrations/search/integration.ts';
import { slim } from './src/integrations/slim/integration.ts';
import { visibility } from './src/integrations/visibility.ts';

const handbook = loadHandbook();
// A preview or a test may serve the same content elsewhere.
const base = process.env.EK_BASE ?? handbook.base;

/** Parts that are always needed together come as one file each: on a slow line every file is a step of its own. */
const chunkGroups = [
	{
		name: 'shell',
		test: /preload-helper|src\/elements\/(?!asked|onboarding|resolve|incident-record|wrong-form)|src\/browser\/(search-|pasted-|fragment|worker-copy|clipboard|tab-values)|src\/domain\/age|(starlight\/dist|components\/(starlight|incident|runbook))\/(?!.*TableOfContents).*astro&type=script/,
		priority: 4,
	},
	{
		name: 'base',
		test: /rolldown\/runtime|node_modules\/preact\/|src\/(browser\/store|formats\/envelope|islands\/shared\/(use-store|today))\.ts/,
		priority: 3,
	},
	{ name: 'alert-names', test: /src\/domain\/alerts\/(names|edit-distance|clean)/, priority: 3 },
	{ name: 'files', test: /src\/(browser\/files|islands\/shared\/(open-file|FileButton))\.ts/, priority: 2 },
	{ name: 'search', test: /src\/(islands|domain)\/search\//, priority: 1 },
];

export default defineConfig({
	// Puts content/docs at the top of the repository with all of Starlight's features.
	srcDir: './',
	site: handbook.address,
	base,
	outDir: process.env.EK_OUT ?? './dist',
	trailingSlash: 'always',
	// The offline copy brings every page; fetching ahead would only add to the first view.
	prefetch: false,
	build: { inlineStylesheets: 'never' },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			hastPlugins: [codeBlocks(), glossaryLinks(loadGlossary()), baseLinks(base), diagramPlugin({ base })],
		}),
	},
	vite: {
		plugins: [mdxComponents()],
		environments: {
			client: { build: { rolldownOptions: { output: { advancedChunks: { groups: chunkGroups } } } } },
		},
	},
	integrations: [
		contentChecks(),
		starlight({
			title: handbook.name,
			description: handbook.description,
			favicon: '/favicon.svg',
			pagefind: false,
			expressiveCode: false,
			lastUpdated: true,
			customCss: ['./src/styles/tokens.css', './src/styles/base.css', './src/styles/diagrams.css'],
			routeMiddleware: './src/routes/starlight.ts',
			sidebar: sections.map(({ label, folder }) => ({
				label,
				items: [{ autogenerate: { directory: folder } }],
			})),
			...(handbook.editBase ? { editLink: { baseUrl: handbook.editBase } } : {}),
			components: {
				Head: './src/components/starlight/Head.astro',
				SiteTitle: './src/components/starlight/SiteTitle.astro',
				PageTitle: './src/components/starlight/PageTitle.astro',
				Footer: './src/components/starlight/Footer.astro',
				Search: './src/components/starlight/Search.astro',
				ThemeProvider: './src/components/starlight/ThemeProvider.astro',
			},
		}),
		// Static parts of a page stay HTML; the drawings of diagrams depend on it.
		mdx({ optimize: true }),
		preact(),
		injectedRoutes(),
		diagramFiles(),
		visibility(handbook.visibility),
		slim(),
		search(),
		// The last two work on the final files, in this order: the worker keeps what the policy has written.
		policy(),
		offline(buildDate()),
	],
});
