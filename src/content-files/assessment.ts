import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { AssessmentModel } from '../schemas/assessment-model.ts';
import { BenchmarkFile } from '../schemas/benchmark.ts';
import { CapabilityFile } from '../schemas/capability.ts';
import { type NextStep, NextStepFile } from '../schemas/next-step.ts';
import { OutcomeFile } from '../schemas/outcome.ts';
import { type Question, QuestionFile } from '../schemas/question.ts';
import { StageFile } from '../schemas/stage.ts';
import { assessmentFindings } from './assessment-references.ts';
import { type Read, readYaml } from './read-yaml.ts';

/**
 * Reads everything that the assessment is made of and checks what a schema cannot: that ids are unique and refer to
 * something, and that prerequisites have no circle.
 * @param root folder that holds `assessment/` and `benchmarks/`
 * @returns the model, or every finding; never a part of a model
 */
export function readAssessment(root = 'content'): Read<AssessmentModel> {
	const findings: Finding[] = [];
	const one = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
		const read = readYaml(join(root, file), schema);
		findings.push(...read.findings);
		return read.value;
	};
	const capabilities = one('assessment/capabilities.yaml', CapabilityFile);
	const stages = one('assessment/stages.yaml', StageFile);
	const outcomes = one('assessment/outcomes.yaml', OutcomeFile);
	const benchmarks = one('benchmarks/dora.yaml', BenchmarkFile);
	const questions = files(root, 'assessment/questions').flatMap((file) =>
		(one(file, QuestionFile)?.questions ?? []).map((item) => ({ file: join(root, file), item })),
	);
	const steps = files(root, 'assessment/next-steps').flatMap((file) =>
		(one(file, NextStepFile)?.steps ?? []).map((item) => ({ file: join(root, file), item })),
	);
	if (findings.length || !capabilities || !stages || !outcomes || !benchmarks)
		return { value: undefined, findings };

	const model = ordered({
		version: capabilities.version,
		levels: capabilities.levels,
		capabilities: capabilities.capabilities,
		questions: questions.map(({ item }) => item),
		steps: steps.map(({ item }) => item),
		stages: stages.stages,
		outcomes: outcomes.outcomes,
		benchmarks,
	});
	const found = assessmentFindings(model, { root, files: new Map([...questions, ...steps].map(fileOf)) });
	return found.length ? { value: undefined, findings: found } : { value: model, findings: [] };
}

/** Names of the YAML files of a folder, from the root, in order; a missing folder is an empty one. */
function files(root: string, folder: string): string[] {
	try {
		return readdirSync(join(root, folder))
			.filter((name) => name.endsWith('.yaml'))
			.sort()
			.map((name) => `${folder}/${name}`);
	} catch {
		return [];
	}
}

const fileOf = ({ file, item }: { file: string; item: Question | NextStep }) => [item.id, file] as const;

function ordered(model: AssessmentModel): AssessmentModel {
	const capabilities = [...model.capabilities].sort((a, b) => a.order - b.order);
	const rank = new Map(capabilities.map((capability, i) => [capability.id, i]));
	const place = (question: Question | undefined) => rank.get(question?.capability ?? '') ?? rank.size;
	const questions = [...model.questions].sort((a, b) => place(a) - place(b) || a.order - b.order);
	const byId = new Map(questions.map((question) => [question.id, question]));
	const home = (step: NextStep) => place(byId.get(step.raises[0]?.question ?? ''));
	return { ...model, capabilities, questions, steps: [...model.steps].sort((a, b) => home(a) - home(b)) };
}
