import { expect, test } from 'vitest';
import { readAssessment } from '../../src/content-files/assessment.ts';
import { shippedQuestions } from '../support/shipped-questions.ts';

const questions = readAssessment().value?.questions ?? [];

/** What the four documents advise, the question that asks for it, and words in its levels that show it. */
const topics: [topic: string, question: string, shown: RegExp][] = [
	['who noticed the last incident first', 'first-to-notice', /customer.*alert of ours/s],
	['customer journeys', 'journey-indicators', /journey.*as its user meets it/s],
	['every alert leads to a dashboard or runbook', 'alert-next-action', /links to a dashboard or a runbook/],
	['alert rules are reviewed periodically', 'alert-review', /every quarter/],
	['noise in the logs', 'investigation-signal', /errors that mean nothing have been removed/],
	['synthetic checks after a release', 'after-release-checks', /scripted checks of the main journeys/],
	['announcing and watching a deployment', 'after-release-checks', /announced.*named person/],
	['fatigue', 'page-load', /several times.*ask for nothing/s],
	['cover when key people are away', 'key-person-cover', /named second person/],
	['feeling safe in a crisis', 'crisis-safety', /ask for help|call for help/],
	['roles in an incident', 'incident-roles', /commander.*timeline/s],
	['shielded responders', 'incident-roles', /left in peace/],
	['incidents start from monitoring or support', 'incident-start', /alert or customer support/],
	['customers kept told', 'incident-updates', /status page/],
	['restoring comes first', 'restore-first', /last good version at once/],
	['roll back first', 'restore-first', /went back to the last good version/],
	['blameless debriefs', 'blameless-debrief', /not who did it/],
	['what else needs a patch', 'blameless-debrief', /besides the code/],
	['debriefs with room made for their actions', 'debrief-actions', /planning made room/],
	['an incident happens once', 'debrief-actions', /repeat of an earlier one/],
	['a share of each sprint for improvement', 'improvement-share', /share named at planning/],
	['failures caused on purpose', 'failure-rehearsal', /fault is caused/],
	['one gamble at a time', 'change-size', /One risky change at most/],
	['small steps', 'change-size', /one small change or a few/],
	['a human takes a look at each change', 'change-gate', /eyes of somebody other than the author/],
	['static analysis, checks before the commit', 'change-gate', /static checks.*before the commit/s],
	['core components get more care', 'change-gate', /core components/],
	['flags as a share of traffic', 'gradual-exposure', /share of the traffic that grew in steps/],
	['backward compatibility', 'backward-compatibility', /version before/],
	['restored backups', 'restored-backup', /restored and checked/],
	['service tiers', 'service-tiers', /core flow stops, a feature is gone, something is late/],
	['readiness phases', 'readiness-review', /phases from the first design talk/],
	['a seat at the table from the design on', 'readiness-review', /at the table from the start/],
	['benchmarks', 'capacity-benchmark', /measured under load/],
	['capacity planning', 'capacity-benchmark', /half a year ahead/],
	['alerts on what fills up', 'capacity-benchmark', /disks, connections, queues/],
	['cost', 'capacity-benchmark', /cost/],
	['batch jobs with a deadline', 'batch-safety', /written deadline/],
	['batch jobs with a heartbeat', 'batch-safety', /sign that the job is done/],
	['bounded retry', 'batch-safety', /retry has a limit/],
	['objectives and indicators', 'service-level-objective', /objective in numbers/],
	['error budgets', 'error-budget-decisions', /error budget is spent/],
	['toil, automated where it pays', 'toil-share', /minutes saved are set against minutes spent/],
	['infrastructure as code', 'infrastructure-as-code', /code in a shared repository/],
	['permissions nobody should have', 'production-access', /Only named people who need it/],
	['distance from production', 'production-access', /no login to production/],
	['developer environment', 'production-likeness', /One command gives everybody the same environment/],
	['test data like production’s', 'production-likeness', /amount, variety and speed/],
	['ownership', 'ownership', /one owning team/],
	['how SRE is arranged', 'ownership', /way SRE and product teams are arranged/],
	['upstream and downstream', 'neighbour-teams', /both sides have listed who depends on what/],
	['announcing early', 'neighbour-teams', /announced early both ways/],
	['support calendars', 'support-calendar', /first and second contact, planned absence/],
	['tools that engineers like to use', 'tools-engineers-like', /engineers are asked every quarter/],
	['services that nobody knew of', 'tools-engineers-like', /learn of each new service/],
];

test.each(topics)('%s is asked by %s', (_, id, shown) => {
	expect(questions.find((question) => question.id === id)?.levels.join('\n')).toMatch(shown);
});

test('no shipped question stands for nothing on the list', () => {
	const used = new Set(topics.map(([, id]) => id));
	expect([...shippedQuestions].filter((id) => !used.has(id))).toEqual([]);
});
