/** One thing that is wrong, or could be better, in the content. Data: reporters word and format it. */
export interface Finding {
	/** Name of the rule that found it, stable: `runbook-rollback`. */
	rule: string;
	/** error stops the build, warning is counted. */
	level: 'error' | 'warning';
	/** Path from the root of the repository. */
	file: string;
	/** Line in the file, from 1; absent where the whole file is meant. */
	line?: number;
	/** Field in dotted form, `parameters.0.pattern`; absent where none is meant. */
	field?: string;
	/** What is wrong, one sentence. */
	problem: string;
	/** What to do about it, one sentence. */
	mend: string;
}
