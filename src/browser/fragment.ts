/** Parameters after the `#` of this page's address. They are never sent to a server. */
export function readFragment(): URLSearchParams {
	return new URLSearchParams(location.hash.replace(/^#/, ''));
}

/** Sets the fragment without a new entry in the history and without scrolling. */
export function writeFragment(parameters: URLSearchParams): void {
	const text = parameters.toString();
	history.replaceState(history.state, '', text ? `#${text}` : location.pathname + location.search);
}

/** Moves a query into the fragment at once, so that it is not sent again; gives the parameters of both. */
export function queryToFragment(): URLSearchParams {
	const both = readFragment();
	const query = new URLSearchParams(location.search);
	if (query.size === 0) return both;
	for (const [name, value] of query) if (!both.has(name)) both.append(name, value);
	history.replaceState(history.state, '', `${location.pathname}#${both}`);
	return both;
}
