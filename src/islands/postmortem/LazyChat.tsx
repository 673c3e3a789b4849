import type { ComponentProps, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChatImport } from './ChatImport.tsx';

type Props = ComponentProps<typeof ChatImport>;

/** The reader of chats, loaded when somebody has one: most drafts begin without. */
export function LazyChat(props: Props) {
	const [Part, setPart] = useState<FunctionComponent<Props> | 'failed'>();
	useEffect(() => {
		import('./ChatImport.tsx').then(
			(loaded) => setPart(() => loaded.ChatImport),
			() => setPart('failed'),
		);
	}, []);
	if (Part === 'failed')
		return (
			<p class="ek-note danger" role="alert">
				This part could not be loaded. Look at your connection and open it again.{' '}
				<button type="button" class="ek-link" onClick={props.onLeave}>
					Go back
				</button>
			</p>
		);
	return Part ? <Part {...props} /> : <p role="status">Loading …</p>;
}
