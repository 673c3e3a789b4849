import { act } from '../../browser/incident-store.ts';
import type { Incident } from '../../domain/incident/incident.ts';
import { safeLink } from '../../formats/incident/fields.ts';
import { KeptField } from './KeptField.tsx';

/** Values that fill the runbooks, links to open, runbooks that were used. */
export function Facts({ incident, base }: { incident: Incident; base: string }) {
	const labels = Object.entries(incident.alerts[0]?.labels ?? {}).filter(
		([name]) => !(name in incident.values),
	);
	const submit = (event: SubmitEvent, use: (data: FormData) => void) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		use(new FormData(form));
		form.reset();
	};
	return (
		<>
			<section aria-labelledby="ek-runs">
				<h3 id="ek-runs">Runbooks</h3>
				<ul>
					{incident.runbooks.map(({ path, title }) => (
						<li key={path}>
							<a href={base + path.slice(1)}>{title}</a>
						</li>
					))}
					<li>
						<a href={`${base}incident/alert/`}>Look up an alert</a>
					</li>
				</ul>
			</section>
			<section aria-labelledby="ek-vals">
				<h3 id="ek-vals">Values</h3>
				<dl class="ek-vals">
					{Object.entries(incident.values).map(([name, value]) => (
						<div key={name}>
							<dt>
								<label for={`ek-val-${name}`}>{name}</label>
							</dt>
							<dd>
								<KeptField
									id={`ek-val-${name}`}
									value={value}
									spellcheck={false}
									onKeep={(next) => act({ type: 'value', name, value: next.trim() })}
								/>
							</dd>
						</div>
					))}
				</dl>
				{labels.length > 0 && (
					<details>
						<summary class="ek-small">{labels.length} labels of the alert</summary>
						<dl class="ek-vals plain">
							{labels.map(([name, value]) => (
								<div key={name}>
									<dt>{name}</dt>
									<dd>{value}</dd>
								</div>
							))}
						</dl>
					</details>
				)}
				<form
					class="ek-pair"
					onSubmit={(event) =>
						submit(event, (data) =>
							act({
								type: 'value',
								name: String(data.get('name')).trim(),
								value: String(data.get('value')).trim(),
							}),
						)
					}
				>
					<input
						class="ek-field"
						name="name"
						aria-label="Name of a new value"
						placeholder="namespace"
						pattern="[a-z][a-z0-9_\-]*"
						title="Lower-case letters, digits, _ and -"
						autocomplete="off"
						required
					/>
					<input
						class="ek-field"
						name="value"
						aria-label="Its value"
						placeholder="value"
						autocomplete="off"
						required
					/>
					<button type="submit" class="ek-btn">
						Set
					</button>
				</form>
			</section>
			<section aria-labelledby="ek-links">
				<h3 id="ek-links">Channel, bridge, ticket</h3>
				<ul>
					{incident.links.map(({ id, name, url }) => (
						<li key={id}>
							{url ? <a href={url}>{name}</a> : name}{' '}
							<button
								type="button"
								class="ek-link ek-meta"
								aria-label={`Remove ${name}`}
								onClick={() => act({ type: 'unlink', link: id })}
							>
								Remove
							</button>
						</li>
					))}
				</ul>
				<form
					class="ek-pair"
					onSubmit={(event) =>
						submit(event, (data) => {
							const url = safeLink(String(data.get('url')));
							act({ type: 'link', name: String(data.get('name')).trim(), ...(url ? { url } : {}) });
						})
					}
				>
					<input
						class="ek-field"
						name="name"
						aria-label="Name of a new link"
						placeholder="#inc-tracking"
						required
					/>
					<input class="ek-field" name="url" type="url" aria-label="Its address" placeholder="https://…" />
					<button type="submit" class="ek-btn">
						Add
					</button>
				</form>
			</section>
		</>
	);
}
