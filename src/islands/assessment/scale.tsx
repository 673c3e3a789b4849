import type { Headline } from '../../domain/assessment/scoring.ts';
import { levelText, rangeText } from '../../formats/assessment/words.ts';

/** Width of one level. */
const UNIT = 60;

/** One line, four facts: the range, the mean, the score, and where they lie between 0 and 4. */
export function Scale({ headline }: { headline: Headline }) {
	const { score, mean, range } = headline;
	if (score === null || mean === null || range === null) return null;
	const apart = mean - score >= 0.05;
	const name = `Score ${levelText(score)}; mean ${levelText(mean)}; range ${rangeText(range)}, on a scale from 0 to 4`;
	return (
		<svg class="ek-scale" viewBox="-8 0 256 60" role="img" aria-label={name}>
			<path class="ek-grid" d="M0 32h240M0 28v8M60 28v8M120 28v8M180 28v8M240 28v8" />
			<rect
				class="ek-rng"
				x={range.low * UNIT}
				y="27"
				width={Math.max(2, (range.high - range.low) * UNIT)}
				height="10"
				rx="5"
			/>
			{apart && <path class="ek-mean" d={`M${mean * UNIT} 24v16`} />}
			<circle class="ek-val" cx={score * UNIT} cy="32" r="6" />
			<text
				x={score * UNIT}
				y="15"
				text-anchor={apart ? 'end' : score < 0.5 ? 'start' : score > 3.5 ? 'end' : 'middle'}
			>
				{levelText(score)} score
			</text>
			{apart && (
				<text x={mean * UNIT} y="15" dx={(mean - score) * UNIT < 8 ? 8 : 0}>
					{levelText(mean)} mean
				</text>
			)}
			{[0, 1, 2, 3, 4].map((level) => (
				<text key={level} x={level * UNIT} y="56" text-anchor="middle">
					{level}
				</text>
			))}
		</svg>
	);
}
