import type { Piece } from '../../domain/search/excerpt.ts';

/** Text with the words that were searched for marked. Text nodes only: nothing in it can become HTML. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
	return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
