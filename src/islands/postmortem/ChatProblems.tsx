import type { ChatSummary } from '../../domain/postmortem/chat-view.ts';
import { problemText } from './chat-words.ts';

/** The places of a chat that were not understood, folded. */
export function ChatProblems({ summary }: { summary: ChatSummary }) {
	const { problems, moreProblems, shape } = summary;
	if (problems.length === 0) return null;
	const count = problems.length + moreProblems;
	return (
		<details class="ek-note">
			<summary>
				{count === 1 ? 'One place was not understood' : `${count} places were not understood`}
			</summary>
			<ul>
				{problems.map((problem) => (
					<li key={`${problem.place} ${problem.kind}`}>{problemText(problem, shape)}</li>
				))}
				{moreProblems > 0 && <li>{`and ${moreProblems} more of this kind`}</li>}
			</ul>
		</details>
	);
}
