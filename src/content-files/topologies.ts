import type { Finding } from '../domain/finding.ts';
import {
	AdvisorTable,
	type Condition,
	Topologies,
	type Topology,
	TopologyCatalogue,
} from '../schemas/topology.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Where the team topologies lie. */
export const TOPOLOGIES_FOLDER = 'content/topologies';

export interface TopologyContent {
	/** The lightest model first. */
	models: Topology[];
	table: AdvisorTable;
	catalogue: TopologyCatalogue;
}

/** Reads models, decision table and catalogue, and checks that every id they name is defined. */
export function readTopologies(folder = TOPOLOGIES_FOLDER): Read<TopologyContent> {
	const models = readYaml(`${folder}/models.yaml`, Topologies);
	const table = readYaml(`${folder}/advisor.yaml`, AdvisorTable);
	const catalogue = readYaml(`${folder}/catalogue.yaml`, TopologyCatalogue);
	if (!models.value || !table.value || !catalogue.value) {
		return { value: undefined, findings: [...models.findings, ...table.findings, ...catalogue.findings] };
	}
	const value = { models: models.value.models, table: table.value, catalogue: catalogue.value };
	const findings = references(value, folder);
	return findings.length > 0 ? { value: undefined, findings } : { value, findings: [] };
}

function references({ models, table, catalogue }: TopologyContent, folder: string): Finding[] {
	const modelIds = new Set(models.map(({ id }) => id));
	const antiTypes = new Set(catalogue.antiTypes.map(({ id }) => id));
	const answers = new Map(table.questions.map(({ id, answers }) => [id, new Set(answers.map((a) => a.id))]));
	const finding = (name: string, field: string, problem: string, mend: string): Finding => ({
		rule: 'topology-reference',
		level: 'error',
		file: `${folder}/${name}`,
		field,
		problem,
		mend,
	});
	const noModel = (name: string, field: string, id: string) =>
		modelIds.has(id)
			? []
			: [finding(name, field, `There is no model "${id}".`, `Use one of ${[...modelIds].join(', ')}.`)];
	const condition = (name: string, field: string, when: Condition | undefined) =>
		Object.entries(when ?? {}).flatMap(([question, wanted]) =>
			wanted
				.filter((answer) => !answers.get(question)?.has(answer))
				.map((answer) =>
					finding(
						name,
						field,
						`There is no answer "${answer}" to a question "${question}".`,
						'Correct the ids, or add the answer under questions.',
					),
				),
		);
	const twice = (name: string, kind: string, ids: string[]) =>
		ids
			.filter((id, index) => ids.indexOf(id) !== index)
			.map((id) => finding(name, kind, `The id "${id}" is used twice.`, 'Give one of them another id.'));
	return [
		...twice(
			'models.yaml',
			'models',
			models.map(({ id }) => id),
		),
		...twice(
			'models.yaml',
			'firstSteps',
			models.flatMap(({ firstSteps }) => firstSteps.map(({ id }) => id)),
		),
		...models.flatMap(({ id, firstSteps, exits }) => [
			...firstSteps.flatMap((step) => condition('models.yaml', `${id}.firstSteps.${step.id}`, step.when)),
			...exits.flatMap((exit) => [
				...noModel('models.yaml', `${id}.exits`, exit.to),
				...condition('models.yaml', `${id}.exits`, exit.when),
			]),
		]),
		...twice(
			'advisor.yaml',
			'rows',
			table.rows.map(({ id }) => id),
		),
		...table.rows.flatMap((row) => [
			...condition('advisor.yaml', `rows.${row.id}`, row.when),
			...Object.keys(row.effects).flatMap((id) => noModel('advisor.yaml', `rows.${row.id}`, id)),
		]),
		...table.warnings.flatMap((warning) => [
			...condition('advisor.yaml', `warnings.${warning.antiType}`, warning.when),
			...(antiTypes.has(warning.antiType)
				? []
				: [
						finding(
							'advisor.yaml',
							'warnings',
							`There is no anti-type "${warning.antiType}".`,
							'Add it to catalogue.yaml, or correct the id.',
						),
					]),
		]),
		...Object.values(catalogue)
			.flat()
			.flatMap((named) => named.models.flatMap((id) => noModel('catalogue.yaml', named.id, id))),
	];
}
