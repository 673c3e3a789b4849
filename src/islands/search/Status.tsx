import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A reader who types is not interrupted: the count is said when the typing rests. */
const REST = 800;

/** The number of results, shown at once and announced politely a little later. */
export function Status({ text, children }: { text: string; children?: ComponentChildren }) {
	const [said, setSaid] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => setSaid(text), REST);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<div class="ek-sfoot">
			<span aria-hidden="true">{text}</span>
			<span class="ek-hidden" role="status">
				{said}
			</span>
			{children}
		</div>
	);
}
