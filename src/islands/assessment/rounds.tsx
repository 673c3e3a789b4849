import { useState } from 'preact/hooks';
import type { RoundsPanel } from './rounds-panel.tsx';
import type { Kept } from './store.ts';

interface Props {
	kept: Kept;
	bank: number;
	resultHref: string;
}

/** The rounds of this browser, folded. What can be done with them is loaded when it is opened. */
export function Rounds(props: Props) {
	const [loaded, setLoaded] = useState<{ Panel: typeof RoundsPanel }>();
	const { rounds } = props.kept.session;
	const open = async (event: Event) => {
		if (!(event.currentTarget instanceof HTMLDetailsElement) || !event.currentTarget.open || loaded) return;
		const { RoundsPanel: Panel } = await import('./rounds-panel.tsx');
		setLoaded({ Panel });
	};
	return (
		<details class="ek-rounds ek-noprint" onToggle={open}>
			<summary>
				Rounds and files: {props.kept.round ? `“${props.kept.round.name}”` : 'no round yet'}
				{rounds.length > 1 ? `, ${rounds.length} rounds` : ''}
			</summary>
			{loaded && <loaded.Panel {...props} />}
		</details>
	);
}
