import { useEffect } from 'preact/hooks';
import type { QuestionHelp } from '../../formats/assessment/question-help.ts';

/** Fills the evidence of a question when its details are opened: most readers never open most of them. */
export function useQuestionHelp(root: { current: HTMLDivElement | null }, url: string): void {
	useEffect(() => {
		let loading: Promise<Record<string, QuestionHelp>> | undefined;
		const open = async ({ target }: Event) => {
			if (!(target instanceof HTMLDetailsElement) || !target.open) return;
			const place = target.querySelector('.ek-help');
			if (!place || place.hasChildNodes()) return;
			loading ??= fetch(url).then((response) => response.json());
			const help = await loading.catch(() => undefined);
			// A failed request is tried again the next time.
			if (!help) loading = undefined;
			const found = help?.[target.dataset['help'] ?? ''];
			if (found) place.replaceChildren(...paragraphs(found));
		};
		// toggle does not bubble.
		root.current?.addEventListener('toggle', open, true);
		return () => root.current?.removeEventListener('toggle', open, true);
	}, []);
}

function paragraphs({ sufficient, insufficient, pages, sources }: QuestionHelp): HTMLElement[] {
	return [
		paragraph('Enough: ', [sufficient]),
		paragraph('Not enough: ', [insufficient]),
		paragraph('Helps with it: ', list(pages)),
		paragraph('Source: ', list(sources)),
	];
}

function paragraph(label: string, parts: (string | Node)[]): HTMLElement {
	const strong = document.createElement('b');
	strong.textContent = label;
	const element = document.createElement('p');
	element.append(strong, ...parts);
	return element;
}

function list(links: QuestionHelp['pages']): (string | Node)[] {
	return links.flatMap(({ href, text }, i) => {
		const link = document.createElement('a');
		link.href = href;
		link.textContent = text;
		return i === 0 ? [link] : ['; ', link];
	});
}
