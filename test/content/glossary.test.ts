import { expect, test } from 'vitest';
import { readGlossary } from '../../src/content-files/glossary.ts';
import { pageAnchors } from '../../src/content-files/page-anchors.ts';

const read = readGlossary();
const entries = read.value?.entries ?? [];
const words = new Set(entries.flatMap((entry) => [entry.term, ...entry.also]));

test('the glossary is valid and no anchor is used twice', () => {
	expect(read.findings).toEqual([]);
	expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
});

// The field's words as code, content and file names use them.
test.each(
	`runbook, alert, severity, service tier, incident, incident commander, scribe, responder, communications lead,
	timeline, mitigation, rollback, verification, postmortem, blameless debrief, contributing factor, action item, SLI, SLO,
	error budget, burn rate, change lead time, deployment frequency, change fail rate, failed deployment recovery time,
	deployment rework rate, toil, production readiness review, capability, question, response, level, coverage, target, gap,
	effort, impact, prerequisite, next step`
		.split(',')
		.map((word) => word.trim()),
)('it explains "%s"', (word) => {
	expect(words).toContain(word);
});

test('chapters and templates that it leads to are there', () => {
	const pages = pageAnchors();
	const missing = entries
		.map((entry) => entry.page ?? '/')
		.filter((page) => page.startsWith('/handbook/') && !pages.has(page));
	expect(missing).toEqual([]);
});

// Words that chapters, readiness and onboarding use as if everybody knew them.
test.each(
	`error budget policy, black-box monitoring, CI/CD, latency, four signals, freeze, general availability, not applicable,
	primary, RED and USE, replica, reverse shadowing, rota, static analysis, stream-aligned team, enabling team,
	X-as-a-service, collaboration, facilitating, tracing, zone, stumbling list, benchmark, evidence, DORA`
		.split(',')
		.map((word) => word.trim()),
)('it explains "%s" too', (word) => {
	expect(words).toContain(word);
});

test('every page that an entry leads to is there, not only chapters', () => {
	const pages = pageAnchors();
	const routes = ['/services/', '/escalation/'];
	const missing = entries.flatMap(({ id, page }) =>
		page && !pages.has(page.replace(/#.*/, '')) && !routes.includes(page) ? [`${id}: ${page}`] : [],
	);
	expect(missing).toEqual([]);
});

test('words that are linked are jargon: everyday words such as question, level or gap stay plain', () => {
	const linked = entries.filter(({ link }) => link).map(({ id }) => id);
	expect(linked.length).toBeGreaterThanOrEqual(40);
	const plain = ['question', 'level', 'gap', 'effort', 'impact', 'target', 'response', 'primary', 'evidence'];
	expect(linked.filter((id) => plain.includes(id))).toEqual([]);
});
