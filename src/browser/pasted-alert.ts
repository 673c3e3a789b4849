const KEY = 'even-keel:pasted-alert';

/** Leaves a pasted alert for the lookup page of this tab. Never in an address: labels stay out of every log. */
export function leavePasted(text: string): void {
	try {
		sessionStorage.setItem(KEY, text);
	} catch {
		// Without storage the lookup opens empty, and the reader pastes once more.
	}
}

/** Takes the text that search left, once. */
export function takePasted(): string | undefined {
	try {
		const text = sessionStorage.getItem(KEY) ?? undefined;
		sessionStorage.removeItem(KEY);
		return text;
	} catch {
		return undefined;
	}
}
