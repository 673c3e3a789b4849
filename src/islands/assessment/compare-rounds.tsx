import { useEffect, useState } from 'preact/hooks';
import type { AssessmentContent } from '../../domain/assessment/result.ts';
import type { Round } from '../../domain/assessment/round.ts';
import type { Words } from '../../formats/assessment/words.ts';
import type { Compare } from './compare.tsx';

export interface CompareProps {
	content: Words & AssessmentContent;
	round: Round;
	/** The other rounds of this browser. */
	others: readonly Round[];
}

/** Compares with another round, once there is one: who has a single round does not fetch it. */
export function CompareRounds(props: CompareProps) {
	const [loaded, setLoaded] = useState<{ Panel: typeof Compare }>();
	const wanted = props.others.length > 0;
	useEffect(() => {
		if (wanted && !loaded) import('./compare.tsx').then(({ Compare: Panel }) => setLoaded({ Panel }));
	}, [wanted]);
	return (
		<section aria-labelledby="compare" class={wanted ? '' : 'ek-noprint'}>
			<h2 id="compare">Compare with an earlier round</h2>
			{!wanted && (
				<p class="ek-small ek-quiet">
					There is no other round here. Open the file of an earlier one under “Rounds and files”, or come back
					next quarter.
				</p>
			)}
			{loaded && wanted && <loaded.Panel {...props} />}
		</section>
	);
}
