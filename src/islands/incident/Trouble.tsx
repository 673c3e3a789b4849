import type { StoreTrouble } from '../../browser/store.ts';
import { refusalText } from '../../formats/envelope.ts';

/** Says that the record is not kept, or that an older one was set aside. */
export function Trouble({ trouble, notices }: { trouble: StoreTrouble | undefined; notices: string[] }) {
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
			return 'This browser keeps nothing here (private mode, or a policy). The record lives in this tab only: export it before you close the tab.';
		case 'full':
			return 'The browser’s storage is full. The last changes live in this tab only: export the record, then delete old ones.';
		case 'set-aside':
			return `${refusalText(trouble.refusal, 'incidents')} It was kept unchanged as “${trouble.keptAs}”.`;
	}
}
