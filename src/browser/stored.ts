/** Whether something is kept under a key, without reading it: a tool loads the code for another's data only then. */
export function hasStored(key: string): boolean {
	try {
		return globalThis.localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}
