/** A level of practice: 0 (nothing of it happens) to 4 (it happens and improves itself). */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The highest level. */
export const TOP_LEVEL = 4;

/** What scoring needs to know of a capability. The content's own type has more. */
export interface ScoredCapability {
	id: string;
	/** Its target is one level lower for a team that runs no core service. */
	lighterWithoutCore?: boolean | undefined;
}

/** What scoring needs to know of a question. */
export interface ScoredQuestion {
	id: string;
	/** The capability that it belongs to. */
	capability: string;
	/** Asks for the last occurrence instead of the habit: answers are claims checked against memory. */
	lastTime: boolean;
	/** One of the ten of the short form. */
	short: boolean;
	/** Applies to every team: not applicable is not taken as an answer. */
	foundation: boolean;
	/** Low levels hurt people or customers today: its steps come first. */
	bleeding: boolean;
}

/** How many people a step takes, in the team or on its rota. */
export interface PeopleNeed {
	of: 'team' | 'on-call';
	atLeast: number;
}

/** What ranking needs to know of a next step. */
export interface ScoredStep {
	id: string;
	/** The questions that it raises, and the level that it raises them to. */
	raises: readonly { question: string; to: number }[];
	/** 1 to 3, from documented evidence. */
	impact: number;
	/** 1 (hours to days), 2 (weeks), 3 (a quarter). */
	effort: number;
	/** Steps that have to be in place before this one. */
	prerequisites: readonly string[];
	/** Stages at which this is not advised at all. */
	notForStages: readonly string[];
	/** How many people it takes; absent where one person can do it. */
	people?: PeopleNeed | undefined;
	/** The outcome that is expected to move, if any. */
	metric?: string | null | undefined;
}

/** A stage of business with the level that is enough for each capability. */
export interface ScoredStage {
	id: string;
	targets: Readonly<Record<string, number>>;
}

/** Everything that computes a result: content, with nothing for a screen in it. */
export interface ScoringModel {
	capabilities: readonly ScoredCapability[];
	questions: readonly ScoredQuestion[];
	steps: readonly ScoredStep[];
	stages: readonly ScoredStage[];
}

/** The questions of one capability, in the model's order. */
export function questionsOf<Q extends Pick<ScoredQuestion, 'capability'>>(
	model: { questions: readonly Q[] },
	capability: string,
): Q[] {
	return model.questions.filter((question) => question.capability === capability);
}
