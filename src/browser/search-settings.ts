const KEY = 'even-keel:search-slash';

/** Whether the / key opens search. On unless the reader switched it off, or storage cannot be read. */
export function slashOpens(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}

/** Keeps the switch; in a browser without storage it holds for no page but says so by staying on. */
export function setSlashOpens(on: boolean): void {
	try {
		if (on) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
	} catch {
		// Nothing to keep it in: the key goes on opening search, which the reader sees.
	}
}
