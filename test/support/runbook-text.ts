/** Parts of a runbook that the rules have nothing against; a test replaces the one it is about. */
const parts = {
	front: `title: Queue is growing
type: runbook
status: active
area: data
severity: SEV3
service: events
owner: data
alerts: [{ name: QueueGrowing }]
meaning: The queue has grown for ten minutes.
impact: Customers see old places of their parcels.
access: Role responder.
reviewed: "2026-11-01"
parameters: [{ name: topic, example: scans, help: The label of the alert. }]
`,
	first: `<Check id="look" title="Does it grow?">

\`\`\`sh checked="run: kcat 1.7"
kcat -L -t {{topic}}
\`\`\`

\`\`\`output example
1 topics
\`\`\`

- **1 topics**: it is there.

</Check>
`,
	diagnosis: 'Look at the consumers.\n',
	mitigations: `<MitigationTable />

<Change id="pause" title="Pause" target="topic {{topic}}" risk="low: nothing is lost" reversible="yes" effect="1 min" notWhen="never">

\`\`\`sh checked="run: here"
kcat -t {{topic}}
\`\`\`

<Verify>The lag falls for 5 min.</Verify>

<Rollback>Resume it.</Rollback>

</Change>
`,
	verification: 'The lag is zero.\n',
	escalation: 'Call.\n',
	followUp: 'Write it down.\n',
};

/** A whole runbook with some of its parts replaced. */
export function runbookText(changes: Partial<typeof parts> = {}): string {
	const text = { ...parts, ...changes };
	return `---
${text.front}---

## First five minutes

${text.first}
## Diagnosis

${text.diagnosis}
## Mitigations

${text.mitigations}
## Verification

${text.verification}
## Escalation

${text.escalation}
## Follow-up

${text.followUp}`;
}

/** The part of the good runbook with a piece of it replaced. */
export function part(name: keyof typeof parts, from: string, to: string): Partial<typeof parts> {
	if (!parts[name].includes(from)) throw new Error(`"${from}" is not in ${name}`);
	return { [name]: parts[name].replace(from, to) };
}
