import { startIncident } from '../../browser/incident-store.ts';
import type { SharedIncident } from '../../formats/incident/share-link.ts';

interface Props {
	base: string;
	/** What a colleague's link holds. */
	shared?: SharedIncident | undefined;
	onStarted?: () => void;
}

/** Opens a record by hand or from a colleague's link. One field, and none of it is needed to read a runbook. */
export function StartForm({ base, shared, onStarted }: Props) {
	const start = (form: HTMLFormElement) => {
		const title = String(new FormData(form).get('title'));
		startIncident(
			shared
				? {
						id: shared.id,
						title,
						severity: shared.severity,
						values: shared.values,
						...(shared.since ? { since: shared.since } : {}),
						...(shared.channel ? { links: [{ id: 'shared', ...shared.channel }] } : {}),
					}
				: { title },
		);
		onStarted?.();
	};
	return (
		<form
			class="ek-start"
			onSubmit={(event) => {
				event.preventDefault();
				start(event.currentTarget);
			}}
		>
			{shared && (
				<p>
					A colleague shares {shared.severity} with{' '}
					{Object.keys(shared.values).length === 1
						? '1 value'
						: `${Object.keys(shared.values).length} values`}
					. You get a copy of your own; what you write in it is not sent to anybody.
				</p>
			)}
			<label>
				What is wrong, in a few words{' '}
				<input class="ek-field" name="title" defaultValue={shared?.title ?? ''} required autocomplete="off" />
			</label>
			<div class="ek-row">
				<button type="submit" class="ek-btn main">
					{shared ? 'Open my copy' : 'Open a record'}
				</button>
				<a href={`${base}incident/alert/`}>Begin with an alert instead</a>
			</div>
		</form>
	);
}
