/** A page with fewer words than this to each of its links is a list of other pages; chapters here have 30 and more. */
const WORDS_TO_A_LINK = 28;
/** A page of so many words is a catalogue: it holds something of everything. The longest chapter has 1,300. */
const CATALOGUE = 4_000;

/**
 * What the final HTML of a page tells: whether an interactive tool is in it (what every page carries in its head and foot
 * does not count), and whether it mostly lists what other pages say.
 */
export function lookAt(html: string): { tool: boolean; list: boolean } {
	const main = html
		.slice(html.indexOf('<main'), html.indexOf('</main>'))
		.replace(/<(footer|nav|script)\b[\s\S]*?<\/\1>/g, '');
	const links = main.match(/<a\b[^>]*\bhref="[/.]/g)?.length ?? 0;
	const words = main.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
	return {
		tool: main.includes('<astro-island'),
		list: words > CATALOGUE || words / links < WORDS_TO_A_LINK,
	};
}
