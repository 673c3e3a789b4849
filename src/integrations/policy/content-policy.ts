import type { InlineParts } from './inline-parts.ts';

/**
 * The Content-Security-Policy for a page or for the whole site.
 * @param parts hashes of what is inline; nothing else inline will run
 * @param where a meta tag cannot say who may frame the page, so only the header does
 */
export function contentPolicy(parts: InlineParts, where: 'meta' | 'header'): string {
	const list = (...words: (string | Set<string>)[]) =>
		words.flatMap((word) => (typeof word === 'string' ? [word] : [...word].sort())).join(' ');
	return [
		"default-src 'none'",
		// wasm-unsafe-eval lets Pagefind start its index reader; it allows no script.
		list("script-src 'self' 'wasm-unsafe-eval'", parts.scripts),
		"script-src-attr 'none'",
		list("style-src-elem 'self'", parts.styles),
		parts.styleAttributes.size
			? list("style-src-attr 'unsafe-hashes'", parts.styleAttributes)
			: "style-src-attr 'none'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		// The forms of the tools work before their scripts arrive; they lead to pages of this site alone.
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		'trusted-types default',
		...(where === 'header' ? ["frame-ancestors 'none'"] : []),
	].join('; ');
}

/** All headers that a host should send, as name and value. */
export function securityHeaders(parts: InlineParts): Record<string, string> {
	return {
		'Content-Security-Policy': contentPolicy(parts, 'header'),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
	};
}
