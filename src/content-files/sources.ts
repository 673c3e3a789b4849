import { basename } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { type SourceDocument, SourceDocuments } from '../schemas/source-document.ts';
import { type SourceItem, SourceItems } from '../schemas/source-item.ts';
import { filesBelow } from './files.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** One piece of advice with the document that gives it. */
export type Advice = SourceItem & { document: string };

export interface Sources {
	documents: SourceDocument[];
	/** In the order of the documents, and within one in the order of its file. */
	advice: Advice[];
}

/**
 * Reads what the handbook rests on: the documents and the list of their advice.
 * @param root the content folder
 */
export function readSources(root = 'content'): Read<Sources> {
	const listFile = `${root}/sources/documents.yaml`;
	const list = readYaml(listFile, SourceDocuments);
	if (!list.value) return list;
	const files = filesBelow(`${root}/sources/advice`, '.yaml').map((file) => ({
		file,
		read: readYaml(file, SourceItems),
	}));
	const known = list.value.documents.map((document) => document.id);
	const findings: Finding[] = [...repeated(known, listFile, 'document')];
	const seen: string[] = [];
	for (const { file, read } of files) {
		findings.push(...read.findings);
		if (!read.value) continue;
		findings.push(...misnamed(read.value, file, known));
		const ids = read.value.items.map((item) => item.id);
		findings.push(...repeated([...seen, ...ids], file, 'advice'));
		seen.push(...ids);
	}
	if (findings.length) return { value: undefined, findings };
	const advice = files.flatMap(({ read }) =>
		(read.value?.items ?? []).map((item) => ({ ...item, document: read.value?.document ?? '' })),
	);
	const order = (item: Advice) => known.indexOf(item.document);
	return {
		value: { documents: list.value.documents, advice: advice.sort((a, b) => order(a) - order(b)) },
		findings: [],
	};
}

function misnamed({ document }: SourceItems, file: string, known: string[]): Finding[] {
	const finding = (problem: string, mend: string): Finding => ({
		rule: 'source-document',
		level: 'error',
		file,
		field: 'document',
		problem,
		mend,
	});
	return [
		...(known.includes(document)
			? []
			: [finding(`There is no document "${document}".`, 'Add it to documents.yaml, or correct the id.')]),
		...(basename(file, '.yaml') === document
			? []
			: [finding('The file is not named for its document.', `Rename it to ${document}.yaml.`)]),
	];
}

function repeated(ids: string[], file: string, kind: string): Finding[] {
	const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
	return [...new Set(twice)].map((id) => ({
		rule: 'id-repeated',
		level: 'error',
		file,
		problem: `The ${kind} id "${id}" is used twice.`,
		mend: 'Give one of them another id.',
	}));
}
