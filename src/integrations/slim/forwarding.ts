/**
 * Scripts that only load another one, by file name, and the file that they load. The bundler makes one for each script
 * of a component when the scripts themselves lie in one chunk.
 * @param scripts texts of the scripts by path
 */
export function forwardingScripts(scripts: ReadonlyMap<string, string>): Map<string, string> {
	const forwards = new Map<string, string>();
	for (const [file, text] of scripts) {
		const target = /^import\s*["'`]\.\/([\w.-]+\.js)["'`];?\s*$/.exec(text)?.[1];
		if (target) forwards.set(file, file.replace(/[^/]+$/, target));
	}
	return forwards;
}

/** A page that loads the file itself, once, instead of each script that leads to it. */
export function withoutForwarding(html: string, forwards: ReadonlyMap<string, string>): string {
	const loaded = new Set<string>();
	return html.replace(
		/<script type="module" src="([^"]*?)(_astro\/[^"]+\.js)"><\/script>/g,
		(tag, base: string, file: string) => {
			const target = forwards.get(file) ?? file;
			if (loaded.has(target)) return '';
			loaded.add(target);
			return target === file ? tag : `<script type="module" src="${base}${target}"></script>`;
		},
	);
}
