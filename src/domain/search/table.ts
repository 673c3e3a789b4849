/** What a result is, in the reader's terms. */
export type PageKind = 'runbook' | 'page' | 'tool' | 'map' | 'word';

/** Short texts of a page that a query is compared with, besides its running text. idea: the name of what it explains. */
export type Field =
	| 'alert'
	| 'title'
	| 'alias'
	| 'idea'
	| 'error'
	| 'symptom'
	| 'said'
	| 'line'
	| 'address'
	| 'heading';

/** One thing that can be found. */
export interface SearchPage {
	/** Name of the page in the text index; empty where the entry is a part of a page, such as a word of the glossary. */
	id: string;
	/** Address without the base path, with anchor where the entry is a part of a page. */
	path: string;
	kind: PageKind;
	title: string;
	/**
	 * list: mostly what other pages say, seldom the answer itself. aid: a template or a past incident, which stands behind
	 * its chapter or its runbook.
	 */
	behind?: 'list' | 'aid' | undefined;
	/** Of an idea or a word: address of the page that explains it, which its name then leads to as well. */
	explained?: string | undefined;
	/** One line about it. */
	line?: string | undefined;
	alerts?: string[] | undefined;
	/** Names that its alerts had before. */
	oldAlerts?: string[] | undefined;
	/** Headings of a page whose headings are its own: those of runbooks are all alike. */
	headings?: string[] | undefined;
	aliases?: string[] | undefined;
	errors?: string[] | undefined;
	symptoms?: string[] | undefined;
	/** What people say when they look for it: the words that its other short texts lack, parted by blanks. Nobody reads them. */
	said?: string | undefined;
	severity?: string | undefined;
	tier?: string | undefined;
	/** Id of a service of handbook.yaml. */
	service?: string | undefined;
	/** Id of a team of handbook.yaml. */
	owner?: string | undefined;
}

/** Other words for what was typed. */
export interface Synonym {
	/** What is typed: one or more words, lower case. */
	when: string[];
	/** What is searched as well. */
	also: string[];
}

/** Everything that search needs before the text index is there. Made at build time. */
export interface SearchTable {
	pages: SearchPage[];
	/** The words of several pages, titles, headings and front matter in lower case, with the number of pages that hold them. */
	words: ReadonlyMap<string, number>;
	/** Words that stand in the running text of one page alone: known, but as likely an error as a word to correct to. */
	rare: ReadonlySet<string>;
	/** Pages in the text index: what the numbers of `words` are out of. */
	total: number;
	synonyms: Synonym[];
	/** Names of services and owners, by id. */
	names: Record<string, string>;
}
