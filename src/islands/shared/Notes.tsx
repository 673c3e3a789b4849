/** What the reader must know about what is kept, a line each. Nothing where there is nothing to say. */
export function Notes({ lines }: { lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<ul class="ek-note">
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}
