import { useState } from 'preact/hooks';
import type { TakeAwayPanel, TakeAwayProps } from './take-away-panel.tsx';

/** The ways to take a result elsewhere, folded. They are loaded when they are opened. */
export function TakeAway(props: TakeAwayProps) {
	const [loaded, setLoaded] = useState<{ Panel: typeof TakeAwayPanel }>();
	const open = async (event: Event) => {
		if (!(event.currentTarget instanceof HTMLDetailsElement) || !event.currentTarget.open || loaded) return;
		const { TakeAwayPanel: Panel } = await import('./take-away-panel.tsx');
		setLoaded({ Panel });
	};
	return (
		<details class="ek-noprint" onToggle={open}>
			<summary>Take the plan away: tracker, document, print</summary>
			{loaded && <loaded.Panel {...props} />}
		</details>
	);
}
