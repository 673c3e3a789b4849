import type { GetStaticPaths } from 'astro';
import { templates } from '../data/chapters.ts';
import { templateText } from '../formats/template-text.ts';

/** One file for each template of the handbook, as its page shows it. */
export const getStaticPaths = (() =>
	templates.map(({ file, body }) => ({
		params: { name: file.replace(/\.md$/, '') },
		props: { text: templateText(body) },
	}))) satisfies GetStaticPaths;

export function GET({ props }: { props: { text: string } }): Response {
	return new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
