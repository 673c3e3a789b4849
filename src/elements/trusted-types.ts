/**
 * The one Trusted Types policy. Text that would become HTML keeps `<mark>` and loses every other tag; scripts come from
 * the few files that start a worker. Everything else is refused by the browser.
 */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const workers = /^(sw\.js|pagefind\/pagefind-worker\.js|_astro\/[\w.-]+\.js)$/;

interface Rules {
	createHTML: (text: string) => string;
	createScriptURL: (address: string) => string | null;
}
declare global {
	var trustedTypes: { createPolicy: (name: string, rules: Rules) => unknown } | undefined;
}

globalThis.trustedTypes?.createPolicy('default', {
	createHTML: (text) => text.replace(/<(?!\/?mark>)/g, '&lt;'),
	createScriptURL: (address) => {
		const { origin, pathname } = new URL(address, location.href);
		const ours =
			origin === location.origin && pathname.startsWith(base) && workers.test(pathname.slice(base.length));
		return ours ? address : null;
	},
});
