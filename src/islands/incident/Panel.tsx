import type { ComponentChildren } from 'preact';
import type { SharedIncident } from '../../formats/incident/share-link.ts';
import { type KeptWords, Troubles } from '../shared/Troubles.tsx';
import { Exchange } from './Exchange.tsx';
import { Facts } from './Facts.tsx';
import { Messages } from './Messages.tsx';
import { PanelHead } from './PanelHead.tsx';
import { CloseButton, Records } from './Records.tsx';
import { Roles } from './Roles.tsx';
import { StartForm } from './StartForm.tsx';
import { Timeline } from './Timeline.tsx';
import { useIncidents, useKit, useNow } from './use-incidents.ts';

interface Props {
	/** Base path of the site with its closing slash. */
	base: string;
	/** True when the reader asked for a new entry. */
	newEntry?: boolean;
	shared?: SharedIncident | undefined;
	onShared?: () => void;
	children?: ComponentChildren;
}

const WORDS: KeptWords = {
	one: 'record',
	all: 'incidents',
	makeRoom: 'export the record, then delete old ones',
};

/** The record of the incident: state, timeline, messages, roles, values. The same in the drawer and on its own page. */
export function Panel({ base, newEntry = false, shared, onShared, children }: Props) {
	const { incidents, current, trouble, notices } = useIncidents();
	const read = useKit(base);
	const kit = read === 'missing' ? undefined : read;
	const now = useNow();
	const fresh = shared && !incidents.all.some(({ id }) => id === shared.id) ? shared : undefined;
	return (
		<div class="ek-incident not-content">
			{children}
			<Troubles {...{ trouble, notices }} words={WORDS} />
			{read === 'missing' && (
				<p class="ek-note">
					Roles, severities and messages could not be loaded: the site does not answer and no offline copy is
					kept. The record works without them.
				</p>
			)}
			{current && !fresh ? (
				<div class="ek-panel">
					<div class="ek-main">
						<PanelHead incident={current} kit={kit} now={now} />
						{kit && <Messages key={current.id} incident={current} kit={kit} now={now} />}
						<Exchange incident={current} kit={kit} base={base} />
						<Timeline incident={current} base={base} focus={newEntry} />
						<CloseButton incident={current} />
						{current.closedAt !== undefined && (
							<p>
								<a
									class="ek-btn main"
									href={`${base}tools/postmortem/#incident=${encodeURIComponent(current.id)}`}
								>
									Start the postmortem
								</a>
							</p>
						)}
					</div>
					<div class="ek-rail">
						{kit && <Roles incident={current} kit={kit} me={incidents.me} />}
						<Facts incident={current} base={base} />
					</div>
				</div>
			) : (
				<StartForm base={base} shared={fresh} {...(onShared ? { onStarted: onShared } : {})} />
			)}
			<Records incidents={incidents} current={current} />
		</div>
	);
}
