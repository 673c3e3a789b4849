/** Base path of the site with its closing slash: `/` or `/handbook/`. Islands get it as a prop. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page of this site under the base path. `/x/` becomes `/handbook/x/`. */
export function href(path: string): string {
	return base + path.replace(/^\//, '');
}
