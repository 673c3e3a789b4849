import { shellWords } from '../../src/domain/runbook/shell-words.ts';

/** A command with one of its flags; no flag where it is used without any. */
export interface Used {
	/** `kubectl get`, `openssl x509`, `df`. */
	command: string;
	flag: string | undefined;
}

/** Programs whose flags belong to a subcommand. */
const SUBCOMMANDS: Record<string, RegExp> = {
	kubectl: /^(rollout|set|create|top|config|auth) \S+|^\S+/,
	openssl: /^\S+/,
	systemctl: /^\S+/,
	cmctl: /^\S+/,
	git: /^\S+/,
	amtool: /^(alert|silence|config|cluster) \S+|^\S+/,
	promtool: /^\S+ \S+/,
};

/** Flags of kubectl that take the next word and may stand before the subcommand. */
const WITH_VALUE = new Set(['--context', '-n']);

/** Every command of a script with every flag it is given, in order. A `--` begins a command of its own. */
export function usedFlags(script: string): Used[] {
	return commands(script).flatMap((words) => {
		const [program = '', ...rest] = words;
		const positional = rest.filter((word, i) => !word.startsWith('-') && !WITH_VALUE.has(rest[i - 1] ?? ''));
		const sub = SUBCOMMANDS[program]?.exec(positional.join(' '))?.[0];
		const command = sub ? `${program} ${sub}` : program;
		const flags = rest.filter((word) => /^--?[A-Za-z]/.test(word)).map((word) => word.split('=')[0]);
		return (flags.length === 0 ? [undefined] : flags).map((flag) => ({ command, flag }));
	});
}

function commands(script: string): string[][] {
	const found: string[][] = [];
	for (const { start, end, program, redirected } of shellWords(script)) {
		const word = script.slice(start, end);
		if (redirected) continue;
		if (program) found.push([]);
		// What follows `--` of kubectl is run inside the pod; elsewhere it only ends the flags.
		if (word === '--' && found.at(-1)?.[0] === 'kubectl') found.push([]);
		else found.at(-1)?.push(word.replace(/^.*\/(?=\w+$)/, program ? '' : '$&'));
	}
	return found.filter((words) => words.length > 0);
}
