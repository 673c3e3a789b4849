import type { StoreTrouble } from '../../browser/store.ts';
import { refusalText } from '../../formats/envelope.ts';

/** Says that drafts are not kept, or that older ones were set aside. */
export function Troubles({
	trouble,
	notices,
}: {
	trouble: StoreTrouble | undefined;
	notices: readonly string[];
}) {
	return (
		<>
			{trouble && (
				<p class="ek-note danger" role="alert">
					{words(trouble)}
				</p>
			)}
			{notices.map((notice) => (
				<p class="ek-note" key={notice}>
					{notice}.
				</p>
			))}
		</>
	);
}

function words(trouble: StoreTrouble): string {
	switch (trouble.kind) {
		case 'unavailable':
			return 'This browser keeps nothing here (private mode, or a policy). The draft lives in this tab only: export it before you close the tab.';
		case 'full':
			return 'The browser’s storage is full. The last changes live in this tab only: export this draft, then delete old drafts or incident records.';
		case 'set-aside':
			return `${refusalText(trouble.refusal, 'postmortem drafts')} It was kept unchanged as “${trouble.keptAs}”.`;
	}
}
