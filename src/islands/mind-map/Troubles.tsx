import type { StoreTrouble } from '../../browser/store.ts';
import { refusalText } from '../../formats/envelope.ts';

interface Props {
	trouble: StoreTrouble | undefined;
	notices: readonly string[];
	/** Marked ids that this map does not have. */
	stray: readonly string[];
}

/** What the reader must know about the marks: not kept, set aside, or about ideas that are not here. */
export function Troubles({ trouble, notices, stray }: Props) {
	const lines = [
		...(trouble ? [troubleText(trouble)] : []),
		...notices,
		...(stray.length > 0
			? [
					`${stray.length} marks are about ideas that this map does not have: ${stray.join(', ')}. They are kept and exported.`,
				]
			: []),
	];
	if (lines.length === 0) return null;
	return (
		<ul class="ek-note ek-mm-troubles">
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}

function troubleText(trouble: StoreTrouble): string {
	if (trouble.kind === 'unavailable')
		return 'This browser keeps nothing for this page (private mode or a policy). Export before you close the tab.';
	if (trouble.kind === 'full')
		return 'This browser has no room left: the last change lives in this tab only. Export it.';
	return `${refusalText(trouble.refusal, 'the mind map')} What was stored is kept unchanged under “${trouble.keptAs}”.`;
}
