import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AssessmentModel } from '../../schemas/assessment-model.ts';
import { readAssessment } from '../assessment.ts';
import type { Content } from '../content.ts';
import type { Read } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';

/** The files of the assessment fit their schemas and each other. */
export const assessmentFiles: Rule = {
	id: 'assessment-files',
	about: 'Questions, next steps, stages, outcomes and benchmarks fit their schemas and refer to each other.',
	when: 'always',
	check: (content) =>
		(assessmentOf(content)?.findings ?? []).map((finding) => ({
			...finding,
			file: relative(content.root, finding.file),
		})),
};

/** The assessment of a repository; undefined where a handbook does without one. */
export function assessmentOf({ root }: Pick<Content, 'root'>): Read<AssessmentModel> | undefined {
	const folder = join(root, 'content');
	return existsSync(join(folder, 'assessment')) ? readAssessment(folder) : undefined;
}
