/** Something real on this machine that the commands of a runbook can look at. */
export interface World {
	/** Values of the page's parameters that lead there. */
	values: Record<string, string>;
	/** Environment of the commands. */
	env?: Record<string, string>;
	/** Environment of single checks, by id of the step, on top of that of all. */
	at?: Record<string, Record<string, string>>;
	/** What the page takes for granted and this world has elsewhere: text of a command, and what stands for it here. */
	instead?: Record<string, string>;
	stop: () => void | Promise<void>;
}
