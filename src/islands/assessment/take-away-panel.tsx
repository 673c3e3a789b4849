import { useState } from 'preact/hooks';
import { downloadText } from '../../browser/files.ts';
import type { AssessmentResult } from '../../domain/assessment/result.ts';
import type { Tracker } from '../../formats/assessment/tracker-csv.ts';
import type { Words } from '../../formats/assessment/words.ts';

/** A result with every text of its content. */
export interface Whole {
	words: Words;
	result: AssessmentResult;
}

export interface TakeAwayProps {
	/** Brings every text first; undefined where they cannot be had. */
	whole: () => Promise<Whole | undefined>;
	day: string;
	address: string;
	/** Address of the page about the files. */
	filesHref: string;
}

/** The result as files: each format is loaded when it is asked for. */
export function TakeAwayPanel({ whole, day, address, filesHref }: TakeAwayProps) {
	const [said, setSaid] = useState('');
	const save = async (end: string, type: string, write: (all: Whole) => Promise<string> | string) => {
		const all = await whole();
		setSaid(all ? '' : 'The texts could not be loaded. Try again when you are online.');
		if (all) downloadText(`assessment-${day}${end}`, await write(all), type);
	};
	const markdown = () =>
		save('.md', 'text/markdown', async ({ words, result }) => {
			const { resultMarkdown } = await import('../../formats/assessment/result-markdown.ts');
			return resultMarkdown(words, result);
		});
	const csv = (tracker: Tracker) =>
		save(`-${tracker}.csv`, 'text/csv', async ({ words, result }) => {
			const { trackerCsv } = await import('../../formats/assessment/tracker-csv.ts');
			return trackerCsv(words, result, address, tracker);
		});
	const commands = () =>
		save('-github.sh', 'text/x-shellscript', async ({ words, result }) => {
			const { ghCommands } = await import('../../formats/assessment/gh-commands.ts');
			return ghCommands(words, result, address);
		});
	const json = () =>
		save('.json', 'application/json', ({ result }) => `${JSON.stringify(result, null, 2)}\n`);
	return (
		<>
			<div class="ek-row">
				<button type="button" class="ek-btn" onClick={() => csv('jira')}>
					CSV for Jira
				</button>
				<button type="button" class="ek-btn" onClick={commands}>
					Commands for GitHub
				</button>
				<button type="button" class="ek-btn" onClick={() => csv('github')}>
					CSV for GitHub
				</button>
				<button type="button" class="ek-btn" onClick={markdown}>
					Markdown
				</button>
				<button type="button" class="ek-btn" onClick={json}>
					Result as JSON
				</button>
				<button type="button" class="ek-btn" onClick={() => print()}>
					Print
				</button>
			</div>
			<ul class="ek-whys">
				<li>Jira: its CSV importer maps the columns by their names. Each label is a column of its own.</li>
				<li>
					GitHub imports no CSV of its own. The commands make one issue a step with <code>gh</code>; the CSV
					is for the free <code>github-csv-tools</code>.
				</li>
				<li>
					<a href={filesHref}>What is in the files</a>, field by field.
				</li>
				<li>Any other tracker: “Copy as an issue” below each step, in Markdown.</li>
			</ul>
			<p role="status" class="ek-small">
				{said}
			</p>
		</>
	);
}
