import type { Status } from '../../domain/mind-map/marks.ts';

/** What a status is called everywhere. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	adopted: 'adopted',
	trying: 'trying',
	'fits-next': 'fits next',
	'not-now': 'not now',
	unseen: 'unseen',
};
