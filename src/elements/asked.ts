/**
 * `<ek-asked>` on the 404 page: turns the address that was asked for into words and offers the search for them. The
 * address is untrusted text and only ever becomes text.
 */
class AskedElement extends HTMLElement {
	connectedCallback(): void {
		const words = askedWords(location.pathname, this.dataset.base ?? '/');
		if (!words || !this.dataset.search) return;
		const link = document.createElement('a');
		link.href = `${this.dataset.search}#q=${encodeURIComponent(words)}`;
		link.textContent = `Search for “${words}”`;
		const line = document.createElement('p');
		line.append(link);
		this.append(line);
	}
}

/** The readable part of a path: its last two parts, without the base, the folder of alerts, the ending and the hyphens; 80 characters at most. */
function askedWords(path: string, base: string): string {
	let text = path.startsWith(base) ? path.slice(base.length) : path;
	try {
		text = decodeURIComponent(text);
	} catch {
		// A broken escape stays as it was typed.
	}
	return text
		.replace(/^alerts\//, '')
		.replace(/\.(html?|mdx?)$/i, '')
		.split('/')
		.filter(Boolean)
		.slice(-2)
		.join(' ')
		.replace(/[-_]+/g, ' ')
		.slice(0, 80)
		.trim();
}

customElements.define('ek-asked', AskedElement);
