/**
 * A JSON file that this handbook publishes itself. Nothing where it cannot be had: the server does not answer and no
 * offline copy is kept.
 * @param base path of the site with its closing slash
 */
export async function fetchPublished<T extends { version: number }>(
	base: string,
	path: string,
	version: T['version'],
): Promise<T | undefined> {
	try {
		const response = await fetch(base + path);
		if (!response.ok) return undefined;
		const data = (await response.json()) as T;
		return data.version === version ? data : undefined;
	} catch {
		return undefined;
	}
}
