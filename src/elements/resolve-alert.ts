import { fetchPublished } from '../browser/published.ts';
import { askedAlert, currentName } from '../domain/alerts/address.ts';
import { type Catalogue, catalogue, type RunbookEntry } from '../domain/alerts/catalogue.ts';
import { nearNames } from '../domain/alerts/names.ts';
import { make } from './make.ts';

/**
 * `<ek-resolve-alert>` on the 404 page: an address `/alerts/<name>/` that is no page. Another case and an old name lead
 * on at once, with their labels; an unknown name gets the nearest ones, and the way to add it. Elsewhere it does nothing.
 */
class ResolveAlert extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		const asked = askedAlert(location.pathname, base);
		if (!asked) return;
		const read = await fetchPublished<{ version: 1; runbooks: RunbookEntry[] }>(base, 'api/runbooks.json', 1);
		const index = catalogue(read?.runbooks ?? []);
		const known = currentName(asked, index);
		if (known) {
			location.replace(`${base}alerts/${encodeURIComponent(known)}/${labels()}`);
			return;
		}
		this.replaceChildren(...unknownAlert(asked, index, base));
	}
}

/** Query and fragment as one fragment. */
function labels(): string {
	const both = new URLSearchParams([
		...new URLSearchParams(location.search),
		...new URLSearchParams(location.hash.slice(1)),
	]);
	return both.size > 0 ? `#${both}` : '';
}

function unknownAlert(asked: string, index: Catalogue, base: string): HTMLElement[] {
	const link = (text: string, path: string) => make('a', { href: base + path, textContent: text });
	// An old name and the current one can both be near: they are one answer.
	const current = nearNames(asked, index.vocabulary, 5).map(({ name }) => currentName(name, index) ?? name);
	const near = [...new Set(current)].map((name) =>
		make('li', {}, link(name, `alerts/${encodeURIComponent(name)}/${labels()}`), ' has a near name'),
	);
	return [
		make('h2', {}, `No runbook for ${asked}`),
		make(
			'ul',
			{},
			...near,
			make('li', {}, link('General triage', 'incident/triage/'), ' works without a runbook'),
		),
		make('p', {}, 'To add one, write a page under content/docs/runbooks with this under its title:'),
		make('pre', {}, make('code', {}, `alerts:\n  - name: ${JSON.stringify(asked)}`)),
	];
}

customElements.define('ek-resolve-alert', ResolveAlert);
