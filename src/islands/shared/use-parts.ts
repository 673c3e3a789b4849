import { useState } from 'preact/hooks';

/**
 * Parts of a tool that are loaded when they are asked for, so that reading and marking do not wait for them.
 * @param loaders how each part is loaded, by its name
 */
export function useParts<L extends Record<string, () => Promise<unknown>>>(loaders: L) {
	const [parts, setParts] = useState<{ [Name in keyof L]?: Awaited<ReturnType<L[Name]>> }>({});
	const [failed, setFailed] = useState(false);
	const load = (name: keyof L) => {
		loaders[name]?.().then(
			(part) => {
				setFailed(false);
				setParts((now) => ({ ...now, [name]: part }));
			},
			() => setFailed(true),
		);
	};
	return {
		/** Those that are here. */
		parts,
		/** True where the last one could not be loaded: no connection and no offline copy. */
		failed,
		load,
	};
}
