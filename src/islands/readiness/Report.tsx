import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/files.ts';
import type { Day } from '../../domain/mind-map/day.ts';
import { readinessReport } from '../../domain/readiness/report.ts';
import type { Review } from '../../domain/readiness/review.ts';
import { readinessFileName } from '../../formats/readiness/file-name.ts';
import { readinessMarkdown } from '../../formats/readiness/markdown.ts';
import type { ReadinessPhase } from '../../schemas/readiness-item.ts';

interface Props {
	phases: ReadinessPhase[];
	review: Review;
	today: Day;
	base: string;
}

/** The report as Markdown, open items first: to read here, to copy or to download. */
export function Report({ phases, review, today, base }: Props) {
	const [said, setSaid] = useState('');
	const address = new URL(base, location.href).href;
	const text = readinessMarkdown(readinessReport(phases, review, today), phases, address);
	const copy = async () =>
		setSaid(
			(await copyText(text)) ? 'Copied.' : 'This browser does not let pages copy: select the text below.',
		);
	return (
		<section class="ek-rd-report" aria-labelledby="ek-rd-report">
			<h2 id="ek-rd-report">Report</h2>
			<div class="ek-row">
				<button type="button" class="ek-btn main" onClick={copy}>
					Copy
				</button>
				<button
					type="button"
					class="ek-btn"
					onClick={() => downloadText(readinessFileName(review.name, today, 'md'), text, 'text/markdown')}
				>
					Download
				</button>
				<span role="status">{said}</span>
			</div>
			<textarea class="ek-field" rows={16} readOnly aria-label="The report as Markdown" value={text} />
		</section>
	);
}
