import type { Finding } from '../domain/finding.ts';
import type { Content } from './content.ts';

/** One thing that content is held to. A rule is a file of its own in `checks/`. */
export interface Rule {
	/** Stable name, shown with each of its findings. */
	id: string;
	/** What it holds content to, one line. */
	about: string;
	/** always: the build too. check: `keel check` alone, for what depends on the day. */
	when: 'always' | 'check';
	check: (content: Content) => Finding[];
}
