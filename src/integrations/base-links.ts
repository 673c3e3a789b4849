import type { HastPluginDefinition } from 'satteri';

/**
 * Puts the base path before links and images that are written from the root of the site. Authors write `/handbook/x/`
 * whatever the address of their copy is.
 */
export function baseLinks(base: string): HastPluginDefinition {
	const prefix = base.replace(/\/$/, '');
	const mend = (address: unknown) =>
		typeof address === 'string' && /^\/(?!\/)/.test(address) ? prefix + address : undefined;
	return {
		name: 'even-keel:base-links',
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				const name = node.tagName === 'a' ? 'href' : 'src';
				const address = mend(node.properties[name]);
				if (prefix && address) context.setProperty(node, name, address);
			},
		},
	};
}
