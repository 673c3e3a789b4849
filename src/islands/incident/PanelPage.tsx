import { useState } from 'preact/hooks';
import { queryToFragment, writeFragment } from '../../browser/fragment.ts';
import { readShare } from '../../formats/incident/share-link.ts';
import { Panel } from './Panel.tsx';

/** The record as a page of its own; a share link leads here. */
export function PanelPage({ base }: { base: string }) {
	const [shared, setShared] = useState(() => readShare(queryToFragment()));
	const done = () => {
		writeFragment(new URLSearchParams());
		setShared(undefined);
	};
	return <Panel base={base} shared={shared} onShared={done} />;
}
