import { useMemo } from 'preact/hooks';
import { lookUp } from '../../domain/alerts/look-up.ts';
import { decodePaste } from '../../formats/alerts/paste.ts';
import { Match } from './Match.tsx';
import { formText, noticeText } from './reason-text.ts';
import { useCatalogue } from './use-catalogue.ts';
import { MOST_SHOWN, usePasted } from './use-pasted.ts';

/** Runbooks and unknown names that are listed; the rest is counted. */
const MOST = 20;

/** Takes whatever was copied from a pager, a chat or a payload and answers with runbooks, best first. */
export function AlertLookup({ base }: { base: string }) {
	const { text, field, onInput, onPaste } = usePasted();
	const index = useCatalogue(base);
	const pasted = useMemo(() => decodePaste(text), [text]);
	const answer = useMemo(
		() => (index && index !== 'missing' ? lookUp(pasted.alerts, pasted.text, index) : undefined),
		[pasted, index],
	);
	const shown = pasted.form !== 'nothing' && answer && index && index !== 'missing';
	return (
		<div class="ek-lookup not-content">
			<label for="ek-paste">Paste an alert, a payload or a notification</label>
			<p class="ek-meta">
				Alertmanager, Grafana, <code>amtool</code>, labels or only a name. It is read here; nothing is sent.
			</p>
			<textarea
				ref={field}
				id="ek-paste"
				class="ek-field"
				rows={6}
				spellcheck={false}
				autocapitalize="none"
				onInput={onInput}
				onPaste={onPaste}
			/>
			<p class="ek-small" role="status">
				{pasted.form === 'nothing'
					? ''
					: [
							formText(pasted),
							...(text.length > MOST_SHOWN ? ['All of it is read; the field shows the beginning.'] : []),
							...pasted.notices.map(noticeText),
							...(answer
								? [countText(answer.matches)]
								: index
									? []
									: ['The list of runbooks is on its way.']),
						].join(' ')}
			</p>
			{index === 'missing' && (
				<p class="ek-note danger" role="alert">
					The list of runbooks could not be loaded: the site does not answer and no offline copy is kept. Try
					again when you are connected.
				</p>
			)}
			{shown && (
				<>
					<ol class="ek-rows ek-matches" key={pasted.text}>
						{answer.matches.slice(0, MOST).map((match) => {
							const entry = index.byPath.get(match.path);
							const titleOf = (path: string) => index.byPath.get(path)?.title ?? path;
							return entry ? (
								<Match
									key={match.path}
									match={match}
									entry={entry}
									alerts={pasted.alerts}
									titleOf={titleOf}
									base={base}
								/>
							) : null;
						})}
					</ol>
					{answer.matches.length > MOST && (
						<p class="ek-small">{answer.matches.length - MOST} more are not listed.</p>
					)}
					{answer.unknown.length > 0 && (
						<p class="ek-note">
							No runbook by name for{' '}
							{answer.unknown
								.slice(0, MOST)
								.map((name) => name.slice(0, 120))
								.join(', ')}
							{answer.unknown.length > MOST && ` and ${answer.unknown.length - MOST} more`}.{' '}
							<a href={`${base}incident/triage/`}>General triage</a> works without one.
						</p>
					)}
					{answer.matches.length === 0 && answer.unknown.length === 0 && (
						<p class="ek-note">
							Nothing here fits this text. <a href={`${base}incident/triage/`}>General triage</a> works
							without a runbook, <a href={`${base}search/`}>search</a> takes any words.
						</p>
					)}
				</>
			)}
		</div>
	);
}

function countText(matches: { level: string }[]): string {
	const opens = matches.filter(({ level }) => level === 'opens').length;
	const choices = matches.length - opens;
	const runbooks = opens === 1 ? '1 runbook' : `${opens} runbooks`;
	return `${runbooks} by name, ${choices === 1 ? '1 choice' : `${choices} choices`}.`;
}
