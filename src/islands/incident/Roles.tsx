import { act, incidentStore, tickStep } from '../../browser/incident-store.ts';
import { tickKey } from '../../domain/incident/entries.ts';
import type { Incident } from '../../domain/incident/incident.ts';
import type { IncidentKit } from '../../domain/incident/kit.ts';
import { KeptField } from './KeptField.tsx';

/** Who holds which role; one person may hold several. Below, the steps of the roles that the reader holds. */
export function Roles({ incident, kit, me }: { incident: Incident; kit: IncidentKit; me: string }) {
	const mine = kit.roles.filter(({ id }) => me && incident.roles[id] === me);
	return (
		<>
			<section aria-labelledby="ek-roles">
				<h3 id="ek-roles">Roles</h3>
				<label class="ek-small" for="ek-me">
					Your name{' '}
					<KeptField
						id="ek-me"
						value={me}
						placeholder="As it stands in the timeline"
						onKeep={(name) => incidentStore().update((incidents) => ({ ...incidents, me: name.trim() }))}
					/>
				</label>
				<ul class="ek-roles">
					{kit.roles.map(({ id, name }) => (
						<li key={id}>
							<label for={`ek-role-${id}`}>{name}</label>
							<KeptField
								id={`ek-role-${id}`}
								value={incident.roles[id] ?? ''}
								placeholder="Nobody yet"
								onKeep={(holder) => act({ type: 'role', role: id, roleName: name, holder })}
							/>
							{me && incident.roles[id] !== me && (
								<button
									type="button"
									class="ek-link"
									aria-label={`Take the role ${name}`}
									onClick={() => act({ type: 'role', role: id, roleName: name, holder: me })}
								>
									Take it
								</button>
							)}
						</li>
					))}
				</ul>
			</section>
			{mine.map(({ id, name, steps }) => (
				<section key={id} aria-labelledby={`ek-steps-${id}`}>
					<h3 id={`ek-steps-${id}`}>Your steps: {name.toLowerCase()}</h3>
					<ul class="ek-ticks">
						{steps.map((step) => {
							const ref = { page: `role:${id}`, pageTitle: name, step: step.id };
							return (
								<li key={step.id}>
									<label>
										<input
											type="checkbox"
											checked={incident.ticks[tickKey(ref)] !== undefined}
											onChange={(event) =>
												tickStep(
													{ ...ref, title: step.text.replace(/\.$/, ''), kind: 'other' },
													event.currentTarget.checked,
												)
											}
										/>{' '}
										{step.text}
									</label>
								</li>
							);
						})}
					</ul>
				</section>
			))}
		</>
	);
}
