/** A part of the handbook as the sidebar and the head of the page name it. */
export interface Section {
	label: string;
	/** Landing page. */
	path: string;
	/** Folder under content/docs. */
	folder: string;
}

/** Every section, in the order of urgency: the paged reader first. */
export const sections: Section[] = [
	{ label: 'Runbooks', path: '/runbooks/', folder: 'runbooks' },
	{ label: 'Incident', path: '/incident/', folder: 'incident' },
	{ label: 'Assessment', path: '/assessment/', folder: 'assessment' },
	{ label: 'Handbook', path: '/handbook/', folder: 'handbook' },
	{ label: 'Mind map', path: '/mind-map/', folder: 'mind-map' },
	{ label: 'Team topologies', path: '/topologies/', folder: 'topologies' },
	{ label: 'Readiness', path: '/readiness/', folder: 'readiness' },
	{ label: 'Postmortems', path: '/postmortems/', folder: 'postmortems' },
	{ label: 'Onboarding', path: '/onboarding/', folder: 'onboarding' },
	{ label: 'Tools', path: '/tools/', folder: 'tools' },
];

/** The ones in the head of every page on a wide screen. */
export const mainSections = sections.slice(0, 5);
