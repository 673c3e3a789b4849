import { resolve } from 'node:path';
import { placeOf, type Quality, qualityOf } from '../src/domain/search/quality.ts';
import { QueryClass } from '../src/schemas/search-query.ts';
import { knownPaths, openBuilt, runQueries } from './search-quality.ts';

// npm run search:eval [-- --half tuning|held-apart] [--misses]
const args = process.argv.slice(2);
const only = args[args.indexOf('--half') + 1];
const halves = (['tuning', 'held-apart'] as const).filter(
	(half) => !args.includes('--half') || half === only,
);
const engine = await openBuilt(resolve(process.env.EK_OUT ?? 'dist'));
const known = knownPaths(engine);

console.log('half        class             n  not yet   at 1   at 3    MRR  empty');
for (const half of halves) {
	const trials = await runQueries(engine, half);
	for (const group of QueryClass.options) {
		line(
			half,
			group,
			qualityOf(
				trials.filter((trial) => trial.group === group),
				known,
			),
		);
	}
	line(half, 'all', qualityOf(trials, known));
	// Looking at the misses of the half that is kept apart would turn it into a second tuning half.
	if (!args.includes('--misses') || half === 'held-apart') continue;
	for (const trial of trials) {
		if (placeOf(trial) === 1 || !trial.wanted.some((path) => known.has(path))) continue;
		console.log(
			`  ${placeOf(trial)}  ${trial.query}  →  ${trial.shown.slice(0, 3).join(' ')}  (${trial.wanted.join(' ')})`,
		);
	}
}

function line(half: string, group: string, { n, uncovered, first, three, mrr, empty }: Quality): void {
	const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2)).padStart(6);
	const counts = [String(n).padStart(6), String(uncovered).padStart(8)].join('');
	console.log(
		`${half.padEnd(12)}${group.padEnd(14)}${counts} ${share(first)} ${share(three)} ${share(mrr)} ${String(empty).padStart(6)}`,
	);
}
