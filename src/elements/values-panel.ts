import { make } from './make.ts';
import { known, onValues } from './page-values.ts';
import { valueField } from './value-field.ts';

/** `<ek-values>`: every value of a runbook in one place. Without JavaScript it explains the names. */
class ValuesPanel extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('.ek-gap')) return;
		const rows = [...this.querySelectorAll<HTMLElement>('[data-n]')];
		for (const row of rows) row.querySelector('b')?.after(valueField(row.dataset.n ?? '', false));
		const from = make('p', { className: 'ek-meta' });
		this.append(from);
		const summary = this.closest('details')?.querySelector('summary span');
		onValues(() => {
			const all = rows.map(({ dataset: { n = '' } }) => ({ name: n, ...known(n) }));
			from.textContent = all.some(({ fromIncident }) => fromIncident)
				? 'Kept with the incident.'
				: 'Kept in this tab until it is closed.';
			if (summary)
				summary.textContent = all.map(({ name, text, used }) => (used ? `${name} ${text}` : name)).join(', ');
		});
	}
}

customElements.define('ek-values', ValuesPanel);
