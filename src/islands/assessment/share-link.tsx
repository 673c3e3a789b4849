import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { LINK_LIMIT, shareFragment } from '../../formats/assessment/share-link.ts';

/** A link that holds the answers of a round. It is made when asked for, and says what is in it. */
export function ShareLink({ round, resultHref }: { round: Round; resultHref: string }) {
	const [said, setSaid] = useState('');
	const [link, setLink] = useState('');
	const make = async () => {
		const made = new URL(`${resultHref}#${shareFragment(round)}`, location.href).href;
		setLink(made);
		setSaid((await copyText(made)) ? 'Copied.' : 'Copy it from the field.');
	};
	return (
		<div class="ek-share">
			<p class="ek-small">
				<b>Share by link.</b> The link itself holds the answers, evidence grades and the team’s context,
				without notes. Whoever has the link can read them; no server gets them.
			</p>
			<div class="ek-row">
				<button type="button" class="ek-btn" onClick={make}>
					Copy a link with the answers
				</button>
				<span role="status" class="ek-small">
					{said}
				</span>
			</div>
			{link && <input class="ek-field" readOnly value={link} aria-label="Link with the answers" />}
			{link.length > LINK_LIMIT && (
				<p class="ek-note">
					This link has {link.length} characters: some chat and mail programs cut it off. Save the round as a
					file instead.
				</p>
			)}
		</div>
	);
}
