import type { BenchmarkFile } from './benchmark.ts';
import type { Capability, MaturityLevel } from './capability.ts';
import type { NextStep } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import type { Stage } from './stage.ts';

/** All that the assessment is made of, read and cross-checked. Plain JSON: it can be handed to the browser as it is. */
export interface AssessmentModel {
	/** Version of the question bank, kept with every exported answer. */
	version: number;
	/** The five levels, 0 first. */
	levels: MaturityLevel[];
	/** In order. */
	capabilities: Capability[];
	/** By the order of their capability, then by their own. */
	questions: Question[];
	/** By the order of the capability of the first question they raise, then as in the file. */
	steps: NextStep[];
	/** From the least at stake to the most. */
	stages: Stage[];
	/** In the order of the questionnaire. */
	outcomes: Outcome[];
	benchmarks: BenchmarkFile;
}
