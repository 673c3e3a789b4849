import Papa from 'papaparse';
import type { Draft } from '../../domain/postmortem/draft.ts';

const FIELDS = ['what', 'kind', 'horizon', 'owner', 'due', 'metric', 'verify', 'link', 'status'] as const;

/** The actions as CSV, one a row, for a tracker or a sheet. Cells that a spreadsheet would run are written as text. */
export function actionsCsv(draft: Pick<Draft, 'actions' | 'texts'>): string {
	const title = draft.texts['title'] ?? '';
	const rows = draft.actions
		.filter(({ what }) => what.trim())
		.map((action) => [...FIELDS.map((field) => action[field]), title]);
	return `${Papa.unparse([[...FIELDS, 'postmortem'], ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** The timeline as CSV: time in UTC, kind, what, role, address. */
export function timelineCsv(draft: Pick<Draft, 'timeline'>): string {
	const rows = draft.timeline.map(({ at, kind, text, who, link }) => [
		at === undefined ? '' : new Date(at).toISOString(),
		kind,
		text,
		who,
		link ?? '',
	]);
	return `${Papa.unparse([['time', 'kind', 'what', 'by', 'source'], ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
