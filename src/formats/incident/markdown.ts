import { type Entry, type Incident, timeline } from '../../domain/incident/incident.ts';
import { utcClock, utcDay, utcMinute } from './utc.ts';

/** Names of what the record knows by id. */
export interface IncidentNames {
	/** Role names by id. */
	roles: Readonly<Record<string, string>>;
	/** Address of this handbook with its base path and closing slash, so that links work outside of it. */
	site: string;
}

/** The record as Markdown: facts, timeline, runbooks, values. Ready for a ticket or a postmortem. */
export function incidentMarkdown(incident: Incident, names: IncidentNames): string {
	const { alerts, values, links, runbooks } = incident;
	const sections = [
		`# ${escapeMarkdown(incident.title)}`,
		facts(incident, names),
		`## Timeline\n\nTimes are UTC.\n\n${timelineMarkdown(incident.entries, names)}`,
		list(
			'Alerts',
			alerts.map(({ name, labels }) =>
				[code(name), ...Object.entries(labels).map(([label, value]) => code(`${label}="${value}"`))].join(
					' ',
				),
			),
		),
		list(
			'Runbooks used',
			runbooks.map(({ path, title }) => link(title, address(path, names))),
		),
		list(
			'Values',
			Object.entries(values).map(([name, value]) => `${code(name)}: ${code(value)}`),
		),
		list(
			'Links',
			links.map(({ name, url }) => (url ? link(name, url) : escapeMarkdown(name))),
		),
	];
	return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** Only the timeline, one row an entry, under a heading for each day where there are several. */
export function timelineMarkdown(entries: readonly Entry[], names: IncidentNames): string {
	const shown = timeline(entries);
	if (shown.length === 0) return 'No entries.';
	return [...new Set(shown.map(({ at }) => utcDay(at)))]
		.map((day) => {
			const rows = shown.filter(({ at }) => utcDay(at) === day);
			const head = '| Time | Kind | What | Who |\n| --- | --- | --- | --- |';
			const table = [head, ...rows.map((entry) => row(entry, names))].join('\n');
			return `### ${day}\n\n${table}`;
		})
		.join('\n\n');
}

/** Text without meaning in Markdown: a table cell holds it on one line, and nothing in it becomes markup. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
		.replace(/&/g, '&amp;');
}

function row(entry: Entry, names: IncidentNames): string {
	const { source } = entry;
	const from =
		source?.page.startsWith('/') === true
			? ` (${link(source.pageTitle || source.page, address(`${source.page}#${source.step}`, names))})`
			: '';
	const mark = entry.failed ? '**Failed.** ' : '';
	const cells = [
		utcClock(entry.at),
		entry.kind,
		mark + escapeMarkdown(entry.text) + from,
		escapeMarkdown(entry.by ?? ''),
	];
	return `| ${cells.join(' | ')} |`;
}

function facts(incident: Incident, names: IncidentNames): string {
	const { severity, phase, since, closedAt, roles } = incident;
	const lines = [
		`- Severity: ${severity || 'not set'}`,
		`- Began: ${utcMinute(since)}`,
		closedAt === undefined ? `- Phase: ${phase}, still open` : `- Closed: ${utcMinute(closedAt)}, ${phase}`,
		...Object.entries(roles).map(
			([id, holder]) => `- ${escapeMarkdown(names.roles[id] ?? id)}: ${escapeMarkdown(holder)}`,
		),
	];
	return lines.join('\n');
}

function list(title: string, lines: string[]): string {
	return lines.length > 0 ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

/** Inline code that holds any text: its fence is longer than any run of backticks in it. */
function code(text: string): string {
	const flat = text.replace(/\s+/g, ' ');
	const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`;
}

function link(text: string, url: string): string {
	return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

function address(path: string, { site }: IncidentNames): string {
	return site + path.replace(/^\//, '');
}
