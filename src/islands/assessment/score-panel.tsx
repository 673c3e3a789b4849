import type { AssessmentResult } from '../../domain/assessment/result.ts';
import {
	coverageText,
	headlineWords,
	levelText,
	rangeText,
	type Words,
} from '../../formats/assessment/words.ts';
import { Scale } from './scale.tsx';

interface Props {
	words: Words;
	result: AssessmentResult;
	/** The result before steps were supposed as done; null where none is. */
	before: AssessmentResult | null;
	howHref: string;
}

/** The score with everything that it rests on. Never a number alone. */
export function ScorePanel({ words, result, before, howHref }: Props) {
	const { headline } = result;
	const level = words.levels[headline.level ?? 0];
	const { mean, cap } = headlineWords(words, headline);
	const wide = headline.coverage.answered < headline.coverage.applicable / 2;
	return (
		<section class="ek-score" aria-labelledby="score">
			<div>
				<h2 id="score">SRE practice{before ? ', if done' : ''}</h2>
				<p class="ek-big">
					<b>{levelText(headline.score)}</b> <span>of 4</span>
				</p>
				<p>
					<b>{level?.name}</b> <span class="ek-quiet">(level {headline.level})</span>
				</p>
				{before && <p class="ek-meta">Today: {levelText(before.headline.score)}</p>}
			</div>
			<Scale headline={headline} />
			<dl class="ek-pairs">
				<dt>Mean</dt>
				<dd>{mean}</dd>
				<dt>Cap</dt>
				<dd>{cap}</dd>
				<dt>Range</dt>
				<dd>
					{rangeText(headline.range) === '–'
						? 'none: nothing is open'
						: `${rangeText(headline.range)}, with the open answers at worst and at best`}
				</dd>
				<dt>Coverage</dt>
				<dd>
					{coverageText(headline.coverage)}
					{wide && '. Less than half: read the profile as a first look'}
				</dd>
				<dt>Scoring</dt>
				<dd>
					<a href={howHref}>How is this scored?</a>
				</dd>
			</dl>
		</section>
	);
}
