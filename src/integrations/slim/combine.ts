/** One stylesheet as pages link to it. */
export interface Linked {
	/** Path as it stands in the build: `_astro/common.abc.css`. */
	sheet: string;
	media: string | undefined;
}

/** The stylesheets of a page, in its order. */
export function linkedSheets(html: string): Linked[] {
	return [
		...html.matchAll(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+\.css)"(?: media="([^"]*)")?\/?>/g),
	].map(([, sheet = '', media]) => ({ sheet, media }));
}

/** The sheets that nearly every page links to: one file of them all is smaller than each for itself. */
export function sharedSheets(pages: readonly string[]): Linked[] {
	const counts = new Map<string, { linked: Linked; pages: number }>();
	for (const linked of pages.flatMap(linkedSheets)) {
		const count = counts.get(linked.sheet) ?? { linked, pages: 0 };
		counts.set(linked.sheet, { ...count, pages: count.pages + 1 });
	}
	const shared = [...counts.values()]
		.filter((count) => count.pages > pages.length * 0.9)
		.map(({ linked }) => linked);
	// Rules for print come last: they overrule what a screen shows.
	return [...shared.filter(({ media }) => !media), ...shared.filter(({ media }) => media)];
}

/** The text of several sheets as one, each under its own media. */
export function combined(sheets: readonly Linked[], textOf: (sheet: string) => string): string {
	return sheets
		.map(({ sheet, media }) => (media ? `@media ${media}{${textOf(sheet)}}` : textOf(sheet)))
		.join('');
}

/** A page with one link to the combined sheet where the first of its parts was, and no link to the others. */
export function relinked(html: string, parts: readonly Linked[], address: string): string {
	const names = new Set(parts.map(({ sheet }) => sheet));
	let done = false;
	return html.replace(
		/<link rel="stylesheet" href="([^"]*?)(_astro\/[^"]+\.css)"(?: media="[^"]*")?\/?>/g,
		(link, base: string, sheet: string) => {
			if (!names.has(sheet)) return link;
			if (done) return '';
			done = true;
			return `<link rel="stylesheet" href="${base}${address}">`;
		},
	);
}
