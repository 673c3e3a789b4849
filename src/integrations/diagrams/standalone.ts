/** The style sheet of every picture that is opened on its own. A file: the site's policy allows no inline style. */
export const STANDALONE_CSS =
	':root{color-scheme:light dark;background:light-dark(#ffffff,#11171c)}@media print{:root{color-scheme:light}}\n';

/**
 * The pictures of a built page as files of their own, by hash. They are taken from the page and not from the cache:
 * Astro may have kept the page from an earlier build.
 */
export function standalonePictures(html: string): [hash: string, svg: string][] {
	const pictures = [...html.matchAll(/<svg [^>]*?\bid="ekd-([0-9a-f]{12})"[\s\S]*?<\/svg>/g)];
	return pictures.map(([svg, hash = '']) => [hash, `<?xml-stylesheet href="page.css"?>${svg}\n`]);
}
