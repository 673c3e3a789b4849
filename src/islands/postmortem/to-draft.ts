let wanted = false;

/** Brings the keyboard to a draft that was just begun or opened, when it shows: the button that did it is gone. */
export function toDraft(): void {
	wanted = true;
}

/** Whether the keyboard is to be brought to the draft; once. */
export function draftWanted(): boolean {
	const was = wanted;
	wanted = false;
	return was;
}
