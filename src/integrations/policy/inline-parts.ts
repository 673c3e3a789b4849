import { createHash } from 'node:crypto';
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync } from 'ultrahtml';

/** Hashes of everything inline in a page, as a policy names them. */
export interface InlineParts {
	scripts: Set<string>;
	styles: Set<string>;
	styleAttributes: Set<string>;
}

export const noParts = (): InlineParts => ({
	scripts: new Set(),
	styles: new Set(),
	styleAttributes: new Set(),
});

/** A script of these types is data for a browser and needs no permission. */
const runs = new Set(['module', 'text/javascript', 'importmap', 'speculationrules']);

/**
 * Reads the final HTML of a page.
 * @throws on an inline event handler: no hash can allow one, so it would be dead in the browser
 */
export function inlineParts(html: string, file: string): InlineParts {
	const parts = noParts();
	walkSync(parse(html), (node) => {
		if (node.type !== ELEMENT_NODE) return;
		const attributes = node.attributes as Record<string, string>;
		const handler = Object.keys(attributes).find((name) => /^on[a-z]+$/.test(name));
		if (handler)
			throw new Error(
				`${file}: <${node.name}> has the inline event handler "${handler}". Listen from a script file.`,
			);
		if (attributes.style) parts.styleAttributes.add(hash(unescapeAttribute(attributes.style)));
		const text = node.children.map((child) => (child.type === TEXT_NODE ? child.value : '')).join('');
		if (node.name === 'style') parts.styles.add(hash(text));
		if (node.name === 'script' && !('src' in attributes) && (!attributes.type || runs.has(attributes.type))) {
			parts.scripts.add(hash(text));
		}
	});
	return parts;
}

/** Puts the parts of one page into those of the site. */
export function addParts(into: InlineParts, parts: InlineParts): void {
	for (const name of ['scripts', 'styles', 'styleAttributes'] as const) {
		for (const value of parts[name]) into[name].add(value);
	}
}

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

const entities: Record<string, string> = {
	quot: '"',
	'#34': '"',
	'#39': "'",
	apos: "'",
	lt: '<',
	gt: '>',
	amp: '&',
};

function unescapeAttribute(text: string): string {
	return text.replace(/&(quot|#34|#39|apos|lt|gt|amp);/g, (whole, name: string) => entities[name] ?? whole);
}
