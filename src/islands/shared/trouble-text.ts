import type { StoreTrouble } from '../../browser/store.ts';
import { refusalText } from '../../formats/envelope.ts';

/**
 * What keeps a tool's store from being kept, in words.
 * @param what the tool as the sentence names it: `the checklist`
 */
export function troubleText(trouble: StoreTrouble, what: string): string {
	if (trouble.kind === 'unavailable')
		return 'This browser keeps nothing for this page (private mode or a policy). Export before you close the tab.';
	if (trouble.kind === 'full')
		return 'This browser has no room left: the last change lives in this tab only. Export it.';
	return `${refusalText(trouble.refusal, what)} What was stored is kept unchanged under “${trouble.keptAs}”.`;
}
