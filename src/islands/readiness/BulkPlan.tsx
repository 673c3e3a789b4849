import { useState } from 'preact/hooks';
import type { Mark } from '../../domain/readiness/review.ts';
import { OWNERS } from './MarkFields.tsx';

interface Props {
	/** How many due items have neither evidence nor a whole plan. */
	missing: number;
	/** Team that answers for the service, to begin with. */
	owner: string;
	onPlan: (plan: Pick<Mark, 'owner' | 'by'>) => void;
}

/** One owner and one day for everything that is open and due and has none: half an hour less of typing. */
export function BulkPlan({ missing, owner: first, onPlan }: Props) {
	const [owner, setOwner] = useState(first);
	const [by, setBy] = useState('');
	if (missing === 0) return null;
	return (
		<details class="ek-rd-bulk">
			<summary>{`Give ${missing} open items an owner and a day at once`}</summary>
			<form
				class="ek-rd-fields"
				onSubmit={(event) => {
					event.preventDefault();
					if (owner.trim() && by) onPlan({ owner: owner.trim(), by });
				}}
			>
				<label>
					Owner of all
					<input
						class="ek-field"
						type="text"
						required
						list={OWNERS}
						value={owner}
						onInput={(event) => setOwner(event.currentTarget.value)}
					/>
				</label>
				<label>
					By
					<input
						class="ek-field"
						type="date"
						required
						value={by}
						onInput={(event) => setBy(event.currentTarget.value)}
					/>
				</label>
				<button type="submit" class="ek-btn">
					Set where nothing is set
				</button>
			</form>
		</details>
	);
}
