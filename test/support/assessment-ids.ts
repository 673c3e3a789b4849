import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { filesBelow } from '../../src/content-files/files.ts';

/** Ids of the assessment as the advice list and pages write them: `question:on-call-rota`, `step:alert-review`. */
export function assessmentIds(root = 'content'): Set<string> {
	const ids = (folder: string, list: string) =>
		filesBelow(`${root}/assessment/${folder}`, '.yaml').flatMap((file) => {
			const entries: { id: string }[] = parse(readFileSync(file, 'utf8'))?.[list] ?? [];
			return entries.map((entry) => entry.id);
		});
	return new Set([
		...ids('questions', 'questions').map((id) => `question:${id}`),
		...ids('next-steps', 'steps').map((id) => `step:${id}`),
	]);
}
