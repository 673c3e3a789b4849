import type { StoreTrouble } from '../../browser/store.ts';
import type { TopologyAdvice } from '../../domain/topologies/advise.ts';
import { troubleText } from '../shared/trouble-text.ts';

/** What the reader must know about their answers: not kept, set aside, or not known to this table. */
export function storeLines(
	trouble: StoreTrouble | undefined,
	notices: readonly string[],
	unknown: TopologyAdvice['unknown'],
): string[] {
	const named = unknown.map(({ question, answer }) => `${question}: ${answer}`);
	return [
		...(trouble ? [troubleText(trouble, 'the advisor')] : []),
		...notices,
		...(named.length > 0
			? [
					`This table does not know some of your answers (${named.join(', ')}). They are kept and not counted.`,
				]
			: []),
	];
}
