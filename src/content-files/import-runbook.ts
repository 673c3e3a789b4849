import { isMap, parseDocument } from 'yaml';
import { slugOf } from '../domain/slug.ts';

/** A foreign runbook as a draft of this handbook. */
export interface ImportedRunbook {
	/** File name with its ending. */
	name: string;
	text: string;
	/** What an active runbook has and this one lacks, in the order of the page. */
	missing: string[];
}

/** Where a draft starts from; a maintainer corrects it later. */
export interface ImportDefaults {
	area: string;
	service: string;
	owner: string;
}

/** Headings by which published runbooks name what ours names; measured on seven public sets. */
const sections: [ours: string, pattern: RegExp][] = [
	['First five minutes', /^(first (five )?(minutes|response|steps)|immediate|triage|quick)/i],
	['Diagnosis', /^(diagnos|investigat|debug|troubleshoot)/i],
	['Mitigations', /^(mitigat|remediat|resolution|fix|recover)/i],
	['Verification', /^(verif|validat|confirm)/i],
	['Escalation', /^(escalat|contact|who to call|support)/i],
	['Follow-up', /^(follow|after|post)/i],
];

/**
 * Turns a Markdown runbook from elsewhere into a draft. Its words are kept; its headings are not renamed, so that nothing
 * that links to them breaks.
 * @param fileName name of the foreign file: often the alert's
 */
export function importRunbook(fileName: string, text: string, defaults: ImportDefaults): ImportedRunbook {
	const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.mdx?$/i, '');
	const { fields, body } = split(text);
	const heading = /^#\s+(.+)$/m.exec(body)?.[1]?.trim();
	const title = typeof fields.title === 'string' ? fields.title : (heading ?? stem);
	const alert = [stem, title].find((name) => /^[A-Z][A-Za-z0-9]+$/.test(name));
	const content = body.replace(/^#\s+.+\n+/m, '').trim();
	const lines = [
		'---',
		`title: ${JSON.stringify(title)}`,
		'type: runbook',
		'status: draft',
		`area: ${defaults.area}`,
		...(alert ? ['alerts:', `  - { name: ${alert} }`] : []),
		'severity: SEV3',
		`service: ${defaults.service}`,
		`owner: ${defaults.owner}`,
		'---',
		'',
		content,
		'',
	];
	return { name: `${slugOf(title)}.md`, text: lines.join('\n'), missing: missingParts(content, alert) };
}

function split(text: string): { fields: Record<string, unknown>; body: string } {
	const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
	if (!front) return { fields: {}, body: text };
	const document = parseDocument(front[1] ?? '');
	const fields = document.errors.length === 0 && isMap(document.contents) ? document.toJS() : {};
	return { fields, body: text.slice(front[0].length) };
}

function missingParts(body: string, alert: string | undefined): string[] {
	const headings = [...body.matchAll(/^#{2,3}\s+(.+)$/gm)].map(([, name = '']) => name.trim());
	const without = sections.filter(([, pattern]) => !headings.some((name) => pattern.test(name)));
	const commands = /^(`{3,}|~{3,})(sh|bash|shell|console|promql|sql)?\s*$/m.test(body);
	return [
		...(alert ? [] : ['the name of its alert']),
		'meaning, impact and access',
		...without.map(([name]) => `section “${name}”`),
		...(commands ? ['checks and changes as steps, with expected output'] : ['commands with expected output']),
		...(/roll ?back|undo|revert/i.test(body) ? [] : ['a rollback for each change']),
	];
}
