import { type Item, itemsOf } from '../../domain/readiness/items.ts';
import type { OpenLine, ReadinessReport } from '../../domain/readiness/report.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';
import { FLAW_WORDS, progressLine, STAGE_WORDS, TIER_WORDS, VERDICT_WORDS } from './words.ts';

/**
 * The readiness report as Markdown, open items first: for a ticket, a wiki or the review itself.
 * @param address of the site with its closing slash; links in the report lead there
 */
export function readinessMarkdown(
	report: ReadinessReport,
	phases: readonly ReadinessPhase[],
	address: string,
): string {
	const items = new Map(itemsOf(phases).map((item) => [item.id, item]));
	const title = (id: string) => escaped(items.get(id)?.title ?? id);
	const phaseTitle = (id: string) => phases.find((phase) => phase.id === id)?.title ?? id;
	const due = report.open.filter((line) => line.due);
	const later = report.open.filter((line) => !line.due);
	const section = (heading: string, lines: string[]) =>
		lines.length > 0 ? [`## ${heading}\n\n${lines.join('\n')}`] : [];
	const open = (line: OpenLine) => openLine(line, items.get(line.item), phaseTitle, address);
	return [
		`# Readiness of ${escaped(report.name)}`,
		[
			`**${VERDICT_WORDS[report.verdict]}**`,
			'',
			`- Tier: ${TIER_WORDS[report.tier]}`,
			`- Stage: ${STAGE_WORDS[report.stage]}`,
			`- Progress: ${progressLine(report.progress)}`,
			`- Report of ${report.on}`,
			...(report.service ? [`- Service: <${address}services/${report.service}/>`] : []),
		].join('\n'),
		...section(`Open and due (${due.length})`, due.map(open)),
		...section(`Open, due at a later stage (${later.length})`, later.map(open)),
		...section(
			`Does not apply (${report.notApplicable.length})`,
			report.notApplicable.map(
				({ item, because, owner, on }) =>
					`- ${title(item)}: ${escaped(because)} (${[escaped(owner), on].filter(Boolean).join(', ')})`,
			),
		),
		...section(
			`Done (${report.done.length})`,
			report.done.map(
				({ item, evidence, owner, on }) =>
					`- [x] ${title(item)}: ${linked(evidence)} (${[escaped(owner), on].filter(Boolean).join(', ')})`,
			),
		),
		`## By phase\n\n| Phase | Done | Open | Due now | Does not apply |\n|---|---|---|---|---|\n${report.phases
			.map(({ phase, progress: { done, open, due, notApplicable } }) => {
				const cells = [phaseTitle(phase), done, open, due, notApplicable];
				return `| ${cells.join(' | ')} |`;
			})
			.join('\n')}`,
		...section(
			'Noted earlier, not asked of this tier',
			report.otherTiers.map((id) => `- ${title(id)}`),
		),
		...section(
			'Noted, and not known to this handbook',
			report.unknown.map((id) => `- ${escaped(id)}`),
		),
	]
		.join('\n\n')
		.concat('\n');
}

function openLine(
	{ item: id, flaw, owner, by, note }: OpenLine,
	item: Item | undefined,
	phaseTitle: (id: string) => string,
	address: string,
): string {
	const plan = [owner && `owner ${escaped(owner)}`, by && `by ${by}`].filter(Boolean).join(', ');
	const below = [
		flaw && `${FLAW_WORDS[flaw]}.`,
		item && `Evidence wanted: ${escaped(item.evidence)}`,
		note.trim() && `So far: ${linked(note)}`,
		item?.links[0] && `How: <${address}${item.links[0].slice(1)}>`,
	].filter(Boolean);
	const head = `- [ ] **${escaped(item?.title ?? id)}** (${item ? phaseTitle(item.phase) : ''}; ${plan || 'no owner, no day'})`;
	return [head, ...below.map((line) => `  - ${line}`)].join('\n');
}

/** Text that a reader typed must not become a heading, a link, a mention or HTML. */
const escaped = (text: string) =>
	text
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>#|~@]/g, '\\$&');

/** The same, but plain web addresses stay addresses: evidence is mostly one. */
const linked = (text: string) =>
	text
		.split(/(https?:\/\/[^\s<>"'`|\\[\]()]*[^\s<>"'`|\\[\]().,;:!?])/)
		.map((part, index) => (index % 2 === 1 ? `<${part}>` : part.trim() ? spaced(part) : part))
		.join('')
		.trim();

/** Escapes and keeps one space where the text touches an address. */
const spaced = (part: string) =>
	`${/^\s/.test(part) ? ' ' : ''}${escaped(part)}${/\s$/.test(part) ? ' ' : ''}`;
