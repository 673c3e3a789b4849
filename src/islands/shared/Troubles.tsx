import type { StoreTrouble } from '../../browser/store.ts';
import { refusalText } from '../../formats/envelope.ts';

/** The words in which two tools differ. */
export interface KeptWords {
	/** One of what is kept: `draft`. */
	one: string;
	/** All of it, as a refusal names it: `postmortem drafts`. */
	all: string;
	/** What makes room: `export this draft, then delete old ones`. */
	makeRoom: string;
}

/** Says that records of a tool are not kept, or that older ones were set aside, and what the decoder reported. */
export function Troubles({
	trouble,
	notices,
	words,
}: {
	trouble: StoreTrouble | undefined;
	notices: readonly string[];
	words: KeptWords;
}) {
	return (
		<>
			{trouble && (
				<p class="ek-note danger" role="alert">
					{sentence(trouble, words)}
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

function sentence(trouble: StoreTrouble, { one, all, makeRoom }: KeptWords): string {
	switch (trouble.kind) {
		case 'unavailable':
			return `This browser keeps nothing here (private mode, or a policy). The ${one} lives in this tab only: export it before you close the tab.`;
		case 'full':
			return `The browser’s storage is full. The last changes live in this tab only: ${makeRoom}.`;
		case 'set-aside':
			return `${refusalText(trouble.refusal, all)} It was kept unchanged as “${trouble.keptAs}”.`;
	}
}
