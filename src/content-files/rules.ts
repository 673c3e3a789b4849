import type { Finding } from '../domain/finding.ts';
import { alertNames } from './checks/alert-names.ts';
import { anchors } from './checks/anchors.ts';
import { assessmentFiles } from './checks/assessment-files.ts';
import { assessmentPages } from './checks/assessment-pages.ts';
import { blanks } from './checks/blanks.ts';
import { codeLanguages } from './checks/code-languages.ts';
import { diagrams } from './checks/diagrams.ts';
import { drillFiles } from './checks/drill-files.ts';
import { freshness } from './checks/freshness.ts';
import { glossaryWords } from './checks/glossary-words.ts';
import { headings } from './checks/headings.ts';
import { mindMapFiles } from './checks/mind-map-files.ts';
import { mindMapReferences } from './checks/mind-map-references.ts';
import { onboardingTickIds } from './checks/onboarding-ticks.ts';
import { pageReferences } from './checks/page-references.ts';
import { pageSyntax } from './checks/page-syntax.ts';
import { overdueActions, postmortemLibrary } from './checks/postmortem-library.ts';
import { proseLinks } from './checks/prose-links.ts';
import { readinessFiles } from './checks/readiness-files.ts';
import { readinessReferences } from './checks/readiness-references.ts';
import { retiredIds } from './checks/retired-ids.ts';
import { runbookCommands } from './checks/runbook-commands.ts';
import { runbookParameters } from './checks/runbook-parameters.ts';
import { runbookReferences } from './checks/runbook-references.ts';
import { runbookSections } from './checks/runbook-sections.ts';
import { runbookSteps } from './checks/runbook-steps.ts';
import { searchWords } from './checks/search-words.ts';
import { topologyFiles } from './checks/topology-files.ts';
import { readContent } from './content.ts';
import { placeFinding } from './place-finding.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which their findings are printed. */
export const rules: Rule[] = [
	pageSyntax,
	pageReferences,
	alertNames,
	runbookReferences,
	runbookSections,
	runbookSteps,
	runbookParameters,
	runbookCommands,
	proseLinks,
	anchors,
	glossaryWords,
	codeLanguages,
	headings,
	blanks,
	assessmentFiles,
	assessmentPages,
	mindMapFiles,
	mindMapReferences,
	topologyFiles,
	drillFiles,
	retiredIds,
	readinessFiles,
	readinessReferences,
	onboardingTickIds,
	searchWords,
	diagrams,
	postmortemLibrary,
	freshness,
	overdueActions,
];

/**
 * Reads the content and applies the rules.
 * @param when build: what must hold always. check: that, and what depends on the day
 */
export function checkContent(root: string, today: string, when: 'build' | 'check'): Finding[] {
	const { content, findings } = readContent(root, today);
	if (!content) return findings;
	const asked = rules.filter((rule) => when === 'check' || rule.when === 'always');
	return [...findings, ...asked.flatMap((rule) => rule.check(content))].map((finding) =>
		placeFinding(root, finding),
	);
}
