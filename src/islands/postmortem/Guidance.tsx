import type { Guide } from './guides.ts';

/** What belongs into a field, and where people slip: what to write instead, and why. */
export function Guidance({ id, guide }: { id: string; guide: Guide }) {
	return (
		<>
			<p class="ek-pm-help" id={id}>
				{guide.help}
			</p>
			{guide.instead && (
				<details class="ek-pm-guide">
					<summary>Write it without blame</summary>
					<ul>
						{guide.instead.map(([of, write, because]) => (
							<li key={of}>
								<s>{of}</s> <b>{write}</b> <span>{because}</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
