import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	srcDir: './',
	site: 'https://handbook.example.org',
	integrations: [starlight({ title: 'Even Keel', pagefind: false, expressiveCode: false }), mdx(), preact()],
});
