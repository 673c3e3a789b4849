import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part that is loaded when it is first shown: whoever looks for the beginning does not wait for the whole tool. The
 * offline copy has it too.
 */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
	return function Lazy(props: P) {
		const [Part, setPart] = useState<FunctionComponent<P> | 'failed'>();
		useEffect(() => {
			load().then(
				(loaded) => setPart(() => loaded),
				() => setPart('failed'),
			);
		}, []);
		if (Part === 'failed')
			return (
				<p class="ek-note danger" role="alert">
					This part could not be loaded: the site does not answer, and no offline copy is kept. Nothing that
					you wrote is lost. Load the page again when you are connected.
				</p>
			);
		return Part ? <Part {...props} /> : <p role="status">Loading …</p>;
	};
}
