import { itemsOf } from '../../domain/readiness/items.ts';
import { progress } from '../../domain/readiness/judge.ts';
import type { ReadinessState } from '../../domain/readiness/review.ts';
import { progressLine } from '../../formats/readiness/words.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';

interface Props {
	phases: ReadinessPhase[];
	state: ReadinessState;
	onChoose: (key: string) => void;
	onErase: (key: string) => void;
}

/** Every review of this browser with how far it is. */
export function Overview({ phases, state, onChoose, onErase }: Props) {
	const items = itemsOf(phases);
	return (
		<details class="ek-rd-overview" open={state.current === null}>
			<summary>{`Reviews in this browser: ${Object.keys(state.reviews).length}`}</summary>
			<ul class="ek-rows">
				{Object.entries(state.reviews).map(([key, review]) => (
					<li key={key} class="ek-row between">
						<span>
							<b>{review.name}</b>
							<br />
							<span class="ek-meta">{`${review.tier}; ${progressLine(progress(items, review))}`}</span>
						</span>
						<span class="ek-row">
							{key === state.current ? (
								<span class="ek-meta">shown below</span>
							) : (
								<button type="button" class="ek-btn" onClick={() => onChoose(key)}>
									Show<span class="ek-hidden">{` ${review.name}`}</span>
								</button>
							)}
							<button type="button" class="ek-btn danger" onClick={() => onErase(key)}>
								Erase<span class="ek-hidden">{` ${review.name}`}</span>
							</button>
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
