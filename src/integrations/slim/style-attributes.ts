/** Moves the style attributes of pages into classes: the policy then needs no exception for any of them. */
export class StyleClasses {
	readonly #classes = new Map<string, string>();

	/** The page with a class in place of each style attribute. */
	replace(html: string): string {
		return html.replace(/<[a-z][\w-]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g, (tag) => {
			const style = /\sstyle="([^"]*)"/.exec(tag)?.[1];
			if (style === undefined) return tag;
			const name = this.#nameOf(style);
			const bare = tag.replace(/\sstyle="[^"]*"/, '');
			const withClass = bare.replace(
				/\sclass="([^"]*)"/,
				(_, classes: string) => ` class="${classes} ${name}"`,
			);
			return withClass === bare
				? bare.replace(/^<[a-z][\w-]*/, (start) => `${start} class="${name}"`)
				: withClass;
		});
	}

	/** The rules of all classes. They come last and unlayered, so they win as the attributes did. */
	css(): string {
		return [...this.#classes].map(([style, name]) => `.${name}.${name}{${decoded(style)}}`).join('');
	}

	#nameOf(style: string): string {
		const known = this.#classes.get(style);
		if (known) return known;
		const name = `ek-s${this.#classes.size.toString(36)}`;
		this.#classes.set(style, name);
		return name;
	}
}

const decoded = (text: string) =>
	text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
