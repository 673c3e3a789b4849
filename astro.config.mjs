import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/integrations/base-links.ts';
import { loadHandbook } from './src/integrations/load-handbook.ts';
import { mdxComponents } from './src/integrations/mdx-components.ts';

const handbook = loadHandbook();
// A preview or a test may serve the same content elsewhere.
const base = process.env.EK_BASE ?? handbook.base;

export default defineConfig({
	// Puts content/docs at the top of the repository with all of Starlight's features.
	srcDir: './',
	site: handbook.address,
	base,
	outDir: process.env.EK_OUT ?? './dist',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	markdown: { processor: satteri({ hastPlugins: [baseLinks(base)] }) },
	vite: { plugins: [mdxComponents()] },
	integrations: [
		starlight({ title: handbook.name, pagefind: false, expressiveCode: false }),
		mdx(),
		preact(),
	],
});
