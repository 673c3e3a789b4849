import { useState } from 'preact/hooks';
import type { Exchange } from './Exchange.tsx';
import type { Report } from './Report.tsx';

interface Parts {
	Report?: typeof Report;
	Exchange?: typeof Exchange;
}

/** The parts that are loaded when they are asked for: reading and ticking do not wait for them. */
export function useParts() {
	const [parts, setParts] = useState<Parts>({});
	const [failed, setFailed] = useState(false);
	const take = (loading: Promise<Parts>) => {
		loading.then(
			(loaded) => {
				setFailed(false);
				setParts((now) => ({ ...now, ...loaded }));
			},
			() => setFailed(true),
		);
	};
	return {
		...parts,
		/** True where a part could not be loaded: no connection and no offline copy. */
		failed,
		loadReport: () => take(import('./Report.tsx').then(({ Report }) => ({ Report }))),
		loadExchange: () => take(import('./Exchange.tsx').then(({ Exchange }) => ({ Exchange }))),
	};
}
