import { keepCopy, type SavedCopy } from '../browser/worker-copy.ts';
import { ageOf } from '../domain/age.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const units = { minute: 'min', hour: 'h', day: 'd' };

const words: Record<SavedCopy['state'], string> = {
	saving: 'Saving for offline',
	saved: 'Saved for offline',
	unsaved: 'This browser keeps no offline copy',
	failed: 'Not saved for offline yet: a file did not arrive, the next visit goes on',
};

/** `<ek-saved-copy>`: says whether the handbook is saved on this device and how old the copy is. */
class SavedCopyElement extends HTMLElement {
	connectedCallback(): void {
		const start = () => void keepCopy(base, (copy) => this.show(copy));
		// The first view comes first: the copy is fetched when the page is done.
		if (document.readyState === 'complete') start();
		else addEventListener('load', start, { once: true });
		void this.showAge();
	}

	private async showAge(): Promise<void> {
		const response = await fetch(`${base}build.json`).catch(() => undefined);
		if (!response?.ok) return;
		const { built } = (await response.json()) as { built: string };
		const { amount, unit } = ageOf(Date.parse(built), Date.now());
		const age = this.querySelector('[data-age]');
		if (age)
			age.textContent = `this copy is ${amount} ${units[unit]} old, built ${built.slice(0, 16).replace('T', ' ')} UTC`;
	}

	private show({ state, unreachable, takeNewer }: SavedCopy): void {
		this.dataset.state = state;
		const text = this.querySelector('[data-state-text]');
		if (text)
			text.textContent = unreachable ? 'The site does not answer: you read the saved copy' : words[state];
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = !takeNewer;
		button.onclick = takeNewer ?? null;
	}
}

customElements.define('ek-saved-copy', SavedCopyElement);
