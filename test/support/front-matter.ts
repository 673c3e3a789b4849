import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A page's front matter, unchecked, and its text below. */
export function page(file: string): { data: Record<string, unknown>; text: string } {
	const [, yaml = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
	return { data: parse(yaml) ?? {}, text };
}

/** The words that a reader reads: without code, diagrams, components' tags and link targets. */
export function words(text: string): string[] {
	return text
		.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, ' ')
		.replace(/\]\([^)]*\)/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}
