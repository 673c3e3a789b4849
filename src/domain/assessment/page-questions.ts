/** What has to be known of a question or step to find the pages that help with it. */
export interface PageLinks {
	questions: readonly { id: string; pages: readonly string[] }[];
	steps: readonly { pages: readonly string[]; raises: readonly { question: string }[] }[];
}

/**
 * Ids of the questions that a page helps with, in the order of the question bank: those that name the page, those that
 * are raised by a step that names it, and those that the page itself names.
 * @param path of the page from the root of the site, with both slashes: `/handbook/toil/`
 * @param named ids of the page's own front matter
 */
export function questionsOfPage(links: PageLinks, path: string, named: readonly string[] = []): string[] {
	const helps = (pages: readonly string[]) => pages.some((page) => page.replace(/#.*/, '') === path);
	const raised = new Set(
		links.steps
			.filter(({ pages }) => helps(pages))
			.flatMap(({ raises }) => raises.map((each) => each.question)),
	);
	return links.questions
		.filter(({ id, pages }) => named.includes(id) || raised.has(id) || helps(pages))
		.map(({ id }) => id);
}
