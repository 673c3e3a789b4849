/** What the draft tool needs of this handbook. Plain data, written into its page. */
export interface PostmortemKit {
	/** Base path of the site with its closing slash. */
	base: string;
	/** Address of the handbook, so that links work outside of it. */
	site: string;
	severities: { id: string; name: string; postmortem: string }[];
	services: {
		id: string;
		name: string;
		slo?: { indicator: string; objective: number; days: number };
	}[];
	roles: { id: string; name: string }[];
	runbooks: { path: string; title: string; service: string }[];
	/** Finished postmortems, for "seen before". */
	library: { path: string; title: string }[];
}
