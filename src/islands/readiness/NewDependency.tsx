import { useState } from 'preact/hooks';
import { afterDependency } from '../../domain/readiness/dependency.ts';
import { type Item, tierDelta } from '../../domain/readiness/items.ts';
import type { KnownService } from './context.ts';

interface Props {
	services: KnownService[];
	items: Pick<Item, 'id' | 'tiers'>[];
}

/** What one more call between the team's own services does to their tiers. */
export function NewDependency({ services, items }: Props) {
	const [caller, setCaller] = useState('');
	const [called, setCalled] = useState('');
	const [waits, setWaits] = useState(true);
	const name = (id: string) => services.find((service) => service.id === id)?.name ?? id;
	const raised = afterDependency(services, { caller, called, waits });
	const choice = (label: string, value: string, set: (id: string) => void) => (
		<label>
			{label}
			<select class="ek-field" value={value} onChange={(event) => set(event.currentTarget.value)}>
				<option value="">Choose</option>
				{services.map((service) => (
					<option key={service.id} value={service.id}>{`${service.name} (${service.tier})`}</option>
				))}
			</select>
		</label>
	);
	return (
		<section class="ek-rd-dependency" aria-labelledby="a-new-call">
			<h3 id="a-new-call">A new call between two of our services</h3>
			<div class="ek-rd-picker">
				{choice('Caller', caller, setCaller)}
				{choice('Called', called, setCalled)}
				<label class="check">
					<input
						type="checkbox"
						checked={waits}
						onChange={(event) => setWaits(event.currentTarget.checked)}
					/>
					The caller waits for the answer
				</label>
			</div>
			<div role="status">
				{caller && called && raised.length === 0 && (
					<p>
						{caller === called
							? 'Choose two different services.'
							: waits
								? `No tier changes: ${name(called)} is looked after well enough for ${name(caller)}.`
								: 'No tier changes: telling passes no tier on.'}
					</p>
				)}
				{raised.length > 0 && (
					<ul class="ek-rd-reasons">
						{raised.map(({ service, from, to, path }) => (
							<li key={service}>
								<b>{`${name(service)} goes from ${from} to ${to}.`}</b>
								{` ${chain(path.map(name))} Its checklist gains ${tierDelta(items, from, to).added.length} items. Or cut the waiting: a queue, a time limit, a way to go on without.`}
							</li>
						))}
					</ul>
				)}
			</div>
		</section>
	);
}

/** `Payments waits for Text messages.`, and so on down the line. */
const chain = (names: string[]) =>
	names
		.slice(1)
		.map((called, i) => `${names[i]} waits for ${called}.`)
		.join(' ');
