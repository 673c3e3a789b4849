import type { Group } from '../../domain/search/group.ts';
import type { Reason } from '../../domain/search/rank.ts';

/** Headings of the groups. */
export const groupNames: Record<Group['kind'], string> = {
	best: 'Best matches',
	runbook: 'Runbooks',
	page: 'Pages',
	tool: 'Tools',
	map: 'Mind map',
	word: 'Words',
};

/** Why a result is in the list, in the reader's words. */
export function reasonText(reason: Reason): string {
	switch (reason.by) {
		case 'alert':
			if (reason.how === 'exact') return `alert ${reason.text}`;
			if (reason.how === 'old') return `earlier name of its alert: ${reason.text}`;
			return reason.how === 'near' ? `similar alert: ${reason.text}` : `alert matched: ${reason.text}`;
		case 'error':
			return `error matched: ${reason.text}`;
		case 'symptom':
			return `symptom matched: ${reason.text}`;
		case 'alias':
			return `also known as: ${reason.text}`;
		case 'idea':
			return `explains: ${reason.text}`;
		case 'heading':
			return `heading matched: ${reason.text}`;
		case 'address':
		case 'title':
			return 'title matched';
		case 'said':
			return 'in other words';
		case 'line':
			return 'description matched';
		case 'text':
			return 'text matched';
	}
}

/** Number and noun: `1 result`, `14 results`. */
export const resultCount = (n: number) => (n === 1 ? '1 result' : `${n} results`);
