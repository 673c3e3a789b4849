import type { StoreTrouble } from '../../browser/store.ts';
import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import { refusalText } from '../../formats/envelope.ts';

/** What the reader must know about their answers: not kept, set aside, or not known to this table. */
export function storeLines(
	trouble: StoreTrouble | undefined,
	notices: readonly string[],
	unknown: TopologyAdvice['unknown'],
): string[] {
	const named = unknown.map(({ question, answer }) => `${question}: ${answer}`);
	return [
		...(trouble ? [troubleText(trouble)] : []),
		...notices,
		...(named.length > 0
			? [
					`This table does not know some of your answers (${named.join(', ')}). They are kept and not counted.`,
				]
			: []),
	];
}

function troubleText(trouble: StoreTrouble): string {
	if (trouble.kind === 'unavailable')
		return 'This browser keeps nothing for this page (private mode or a policy). Export before you close the tab.';
	if (trouble.kind === 'full')
		return 'This browser has no room left: the last change lives in this tab only. Export it.';
	return `${refusalText(trouble.refusal, 'the advisor')} What was stored is kept unchanged under “${trouble.keptAs}”.`;
}
