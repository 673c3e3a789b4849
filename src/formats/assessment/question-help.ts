/** Evidence, pages and sources of a question, as `/api/assessment-help.json` gives them by question id. */
export interface QuestionHelp {
	sufficient: string;
	insufficient: string;
	pages: { href: string; text: string }[];
	sources: { href: string; text: string }[];
}
