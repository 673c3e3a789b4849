import { type Document, parseDocument } from 'yaml';

/** What a team answers once; nothing of it is typed anywhere else. */
export interface Answers {
	name: string;
	organisation: string;
	address: string;
	base: string;
	editBase: string | undefined;
	visibility: 'internal' | 'public';
	/** Name of the first team. */
	team: string;
	/** Name of its first service. */
	service: string;
}

/**
 * The handbook.yaml of a team: its answers in place of the invented organisation, severities and review months kept.
 * Comments stay.
 * @param text handbook.yaml as it ships
 */
export function ownHandbook(text: string, answers: Answers, id: (name: string) => string): string {
	// The comment on top speaks of the invented organisation.
	const document = parseDocument(text.replace(/^(#.*\n)+/, ''));
	for (const field of ['name', 'organisation', 'address', 'base', 'visibility'] as const)
		document.set(field, answers[field]);
	document.set('example', false);
	if (answers.editBase) document.set('editBase', answers.editBase);
	else document.delete('editBase');
	replaceLists(document, answers, id);
	document.commentBefore =
		' The one file that makes this handbook yours. Nothing below is typed anywhere else.';
	return document.toString({ lineWidth: 110 });
}

function replaceLists(document: Document, { team, service }: Answers, id: (name: string) => string): void {
	const owner = id(team);
	document.set(
		'teams',
		document.createNode([
			{
				id: owner,
				name: team,
				mission: `Answers for ${service}.`,
				contact: { channel: `#${owner}` },
				hours: 'weekdays 09:00 to 17:00',
			},
		]),
	);
	document.set(
		'services',
		document.createNode([
			{ id: id(service), name: service, summary: `What ${service} does for its users.`, tier: 'core', owner },
		]),
	);
	document.set(
		'escalation',
		document.createNode([
			{ after: 0, who: team, why: 'Knows the service and may change it.', contact: { channel: `#${owner}` } },
		]),
	);
	document.set(
		'channels',
		document.createNode({
			incidents: '#incidents',
			chatFallback: 'Agree on a telephone bridge and write it here',
		}),
	);
}
