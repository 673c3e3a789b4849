import type { Reason } from '../../domain/alerts/matches.ts';
import type { Pasted, PastedNotice } from '../../formats/alerts/paste.ts';

/** A reason for the reader: a short label and a sentence. */
export function reasonText(
	reason: Reason,
	titleOf: (path: string) => string,
): { label: string; text: string } {
	switch (reason.kind) {
		case 'name':
			return { label: 'Exact name', text: `${reason.name}${holding(reason.matchers)}` };
		case 'old-name':
			return {
				label: 'Old name',
				text: `${reason.name} is called ${reason.now} now${holding(reason.matchers)}`,
			};
		case 'matcher-fails':
			return {
				label: 'Choice',
				text: `Same alert, but ${reason.matcher} does not hold${reason.label ? `: ${reason.label} is ${reason.actual || 'not set'}` : ''}`,
			};
		case 'near-name':
			return { label: 'Choice', text: `${reason.asked} is not its alert; ${reason.name} is near it` };
		case 'mentioned':
			return { label: 'Choice', text: `${reason.name} stands in the text` };
		case 'error-text':
			return { label: 'Choice', text: `Same error text: “${reason.text}”` };
		case 'look-alike':
			return { label: 'Choice', text: `“${titleOf(reason.of)}” says: this one if ${reason.when}` };
	}
}

const forms: Record<Pasted['form'], string> = {
	alertmanager: 'an Alertmanager payload',
	grafana: 'a Grafana payload',
	'alerts-json': 'JSON',
	labels: 'labels',
	notification: 'a notification',
	name: 'a name',
	text: 'plain text',
	nothing: 'nothing',
};

/** What the text turned out to be. */
export function formText({ form, alerts }: Pasted): string {
	const count = alerts.length === 1 ? '1 alert' : `${alerts.length} alerts`;
	return alerts.length === 0 ? `No alert in it; read as ${forms[form]}.` : `${count} in ${forms[form]}.`;
}

/** What the reader must know about how it was read. */
export function noticeText(notice: PastedNotice): string {
	switch (notice.kind) {
		case 'cut':
			return 'The text is cut off: what was whole is read, the rest is missing.';
		case 'left-out':
			return `The sender left out ${notice.count} more.`;
		case 'too-long':
			return `Only the first ${notice.limit.toLocaleString('en')} characters are read.`;
		case 'too-many':
			return `${notice.found.toLocaleString('en')} alerts; the first ${notice.limit.toLocaleString('en')} are looked at.`;
		case 'foreign-json':
			return 'This is JSON, but of no alert that is known here.';
	}
}

function holding(matchers: string[]): string {
	return matchers.length > 0 ? `, and ${matchers.join(', ')} holds` : '';
}
