import type { Placeholder } from './placeholders.ts';
import type { Spot } from './placement.ts';
import { type ShellWord, shellWords } from './shell-words.ts';

/** Programs that read some of their arguments as a program of their own: quoting for this shell does not reach it. */
const INTERPRETERS = new Set(
	`ssh mosh eval watch su runuser parallel sh bash dash ash zsh ksh fish csh tcsh pwsh python python2 python3 perl ruby
	node php lua awk gawk mawk nawk sed jq yq psql mysql mariadb sqlite3 ed ex vi vim m4 bc dc expr tmux screen script at
	batch crontab trap alias flock source .`.split(/\s+/),
);

/** Where placeholders stand in a script for a POSIX shell: whole bare words, or places for inert values only. */
export function placeShell(text: string, placeholders: readonly Placeholder[]): Spot[] {
	const words = shellWords(text);
	return placeholders.map(({ start, end }) => {
		const word = words.find((candidate) => candidate.start <= start && end <= candidate.end);
		return word ? spot(word, text, start, end) : { problem: 'needs-inert' };
	});
}

function spot(word: ShellWord, text: string, start: number, end: number): Spot {
	const prefix = text.slice(word.start, start);
	if (word.program) return { problem: /^\w+=/.test(prefix) ? 'needs-inert' : 'command' };
	if (/^['"]?-+$/.test(prefix)) return { problem: 'option' };
	const whole = word.bare && word.start === start && word.end === end;
	const nested = word.before.some((earlier) => INTERPRETERS.has(earlier.replace(/^.*\//, '')));
	return whole && !nested ? { slot: 'w' } : { problem: 'needs-inert' };
}
