import { useEffect, useState } from 'preact/hooks';
import { setSlashOpens, slashOpens } from '../../browser/search-settings.ts';
import type { Store } from '../../browser/store.ts';
import type { SearchHistory } from '../../formats/search-history.ts';

interface Props {
	history: Store<SearchHistory>;
	onPick: (text: string) => void;
}

/** What the box shows before anything is typed: the last searches on this device, and what can be typed. */
export function Recent({ history, onPick }: Props) {
	const [{ recent }, setHistory] = useState(history.get());
	const [slash, setSlash] = useState(slashOpens());
	useEffect(() => history.subscribe(setHistory), [history]);
	const toggle = (on: boolean) => {
		setSlashOpens(on);
		setSlash(slashOpens());
	};
	return (
		<div class="ek-recent">
			{recent.length > 0 && (
				<>
					<div class="ek-gname">Recent searches</div>
					<ul>
						{recent.map((text) => (
							<li>
								<button type="button" onClick={() => onPick(text)}>
									{text}
								</button>
							</li>
						))}
					</ul>
					<button type="button" class="ek-btn text" onClick={() => history.update(() => ({ recent: [] }))}>
						Clear
					</button>
				</>
			)}
			<p class="ek-meta">
				Type or paste an alert name, a log line, a command, or what you see. It stays in your browser.
			</p>
			<label class="ek-slash ek-meta">
				<input type="checkbox" checked={slash} onChange={(event) => toggle(event.currentTarget.checked)} />{' '}
				The / key opens search
			</label>
		</div>
	);
}
