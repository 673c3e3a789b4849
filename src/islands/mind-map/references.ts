/** Names for the ids that ideas carry. An id without a name is shown as it is. */
export interface References {
	/** Title of a source by id. */
	sources: Readonly<Record<string, string>>;
	/** Short text of an assessment question by id. */
	questions: Readonly<Record<string, string>>;
}
