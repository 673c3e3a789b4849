import type { Catalogue } from './catalogue.ts';
import { nameKey } from './names.ts';

/** The name in an alert's address; nothing for another address. Untrusted text. */
export function askedAlert(path: string, base: string): string | undefined {
	const found = path.startsWith(base)
		? /^alerts\/([^/]{1,200})\/?(?:index\.html)?$/i.exec(path.slice(base.length))
		: null;
	try {
		return found?.[1] && decodeURIComponent(found[1]);
	} catch {
		return found?.[1];
	}
}

/** The current name of an alert that was asked for in another case or by an old name; nothing where it is unknown. */
export function currentName(asked: string, index: Catalogue): string | undefined {
	const same = index.byKey.get(nameKey(asked));
	if (!same) return undefined;
	return index.byName.has(same) ? same : index.byOldName.get(same)?.[0]?.name;
}
