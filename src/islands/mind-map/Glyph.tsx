import type { Status } from '../../domain/mind-map/marks.ts';

/** The five shapes of a status around (0, 0): tick on full, half, dot, dash, empty. They need no colour. */
export function GlyphShape({ status, x = 0, y = 0 }: { status: Status; x?: number; y?: number }) {
	return (
		<g class={`ek-mm-s-${status}`} transform={x || y ? `translate(${x} ${y})` : undefined}>
			<circle class={status === 'adopted' ? 'f' : status === 'not-now' ? 'o d' : 'o'} r="5.5" />
			{status === 'adopted' && <path class="k" d="m-3 0 2.2 2.3 3.8-4.6" />}
			{status === 'trying' && <path class="f" d="M0-5.5a5.5 5.5 0 0 0 0 11Z" />}
			{status === 'fits-next' && <circle class="f" r="2" />}
			{status === 'not-now' && <path class="l" d="M-2.5 0h5" />}
		</g>
	);
}

/** The same inside a line of text. The word beside it carries the meaning. */
export function Glyph({ status }: { status: Status }) {
	return (
		<svg class="ek-mm-glyph" viewBox="-7 -7 14 14" aria-hidden="true">
			<GlyphShape status={status} />
		</svg>
	);
}
