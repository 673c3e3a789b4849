import type { SearchFields } from '../src/content-files/search-fields.ts';
import type { ReadPage } from '../src/integrations/search/page-texts.ts';

/** Generated pages for the scale figures, with what their front matter would say. */
export interface Generated {
	pages: ReadPage[];
	fields: Map<string, SearchFields>;
}

const problems = `
	latency high, errors rising, queue growing, disk filling, not ready, certificate expiring,
	replication behind, memory pressure, restarts in a loop, connections exhausted, deploy failing,
	backup missing, timeouts, pending too long, throttled, clock off, names do not resolve, requests refused,
	cache cold, job stuck
`
	.trim()
	.split(/,\s+/);
const syllables =
	'ta ver lo mi ran dek so pal un kri bo nes fal ger hi zu cor wen dal ost pri mar lin gav'.split(' ');

/**
 * Pages made of the sentences of real ones under invented names of services. Every fifth page brings a new name, so the
 * vocabulary grows as it does on a real site; the same seed gives the same pages.
 * @param texts running texts that the sentences are taken from
 */
export function generatePages(count: number, texts: readonly string[], seed = 7): Generated {
	const next = random(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((each) => each.length > 20);
	const invented = new Set<string>();
	while (invented.size < Math.ceil(count / 5))
		invented.add(Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join(''));
	const names = [...invented];
	const short = () => pick(sentences).split(' ').slice(0, 9).join(' ');
	const made: Generated = { pages: [], fields: new Map() };
	for (let i = 0; i < count; i++) {
		// Each name five times, each time with another problem: no two titles are alike.
		const name = names[i % names.length]!;
		const problem = problems[(i + 3 * Math.floor(i / names.length)) % problems.length]!;
		const title = `${capital(name)} ${problem}`;
		const path = `/runbooks/area-${i % 40}/${title.toLowerCase().replaceAll(' ', '-')}/`;
		const said = Array.from({ length: 30 }, () => pick(sentences).replace(/\bservice\b/, name));
		const alert = [name, ...problem.split(' ')].map(capital).join('');
		const front = {
			line: pick(sentences).slice(0, 110),
			aliases: [`${name} ${pick(problems)}`, short()],
			errors: [`${name}: ${short()}`],
			symptoms: [short(), short()],
		};
		made.fields.set(path, {
			kind: 'runbook',
			alerts: [alert],
			severity: pick(['SEV1', 'SEV2', 'SEV3']),
			tier: pick(['core', 'normal', 'supplementary']),
			service: pick(['payments', 'checkout', 'tracking', 'edge']),
			owner: pick(['platform', 'parcels', 'data']),
			...front,
		});
		const text = [title, ...Object.values(front).flat(), alert, ...said].join(' ');
		made.pages.push({
			path,
			title,
			text,
			headings: [{ id: 'first', text: 'First five minutes', level: 2, at: 12 }],
		});
	}
	return made;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Mulberry32: small, even, and the same everywhere. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
