import { downloadText } from '../../browser/files.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import type { Tracker } from '../../formats/assessment/tracker-csv.ts';
import type { Words } from '../../formats/assessment/words.ts';

interface Props {
	words: Words;
	result: AssessmentResult;
	address: string;
}

/** The result as files: each format is loaded when it is asked for. */
export function TakeAway({ words, result, address }: Props) {
	const name = (end: string) => `assessment-${result.round.day}${end}`;
	const markdown = async () => {
		const { resultMarkdown } = await import('../../formats/assessment/result-markdown.ts');
		downloadText(name('.md'), resultMarkdown(words, result), 'text/markdown');
	};
	const csv = async (tracker: Tracker) => {
		const { trackerCsv } = await import('../../formats/assessment/tracker-csv.ts');
		downloadText(name(`-${tracker}.csv`), trackerCsv(words, result, address, tracker), 'text/csv');
	};
	const json = () => downloadText(name('.json'), `${JSON.stringify(result, null, 2)}\n`, 'application/json');
	return (
		<div class="ek-row ek-noprint">
			<button type="button" class="ek-btn" onClick={markdown}>
				Markdown
			</button>
			<button type="button" class="ek-btn" onClick={() => csv('jira')}>
				CSV for Jira
			</button>
			<button type="button" class="ek-btn" onClick={() => csv('github')}>
				CSV for GitHub
			</button>
			<button type="button" class="ek-btn" onClick={json}>
				Result as JSON
			</button>
			<button type="button" class="ek-btn" onClick={() => print()}>
				Print
			</button>
		</div>
	);
}
