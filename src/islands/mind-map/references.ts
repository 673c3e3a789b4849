/** Names for the ids that ideas carry. An id without a name is shown as it is. */
export interface References {
	/** Short name of a source by id. */
	sources: Readonly<Record<string, string>>;
	/** Text of a question of the assessment by id. */
	questions: Readonly<Record<string, string>>;
}
