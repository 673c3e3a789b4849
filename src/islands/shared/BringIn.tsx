interface Props {
	/** Called with the side that counts where both say something about the same thing. */
	onTake: (winner: 'here' | 'file') => void;
	onLeave: () => void;
}

/** The three ways on with a file that was looked at. */
export function BringIn({ onTake, onLeave }: Props) {
	return (
		<div class="ek-row">
			<button type="button" class="ek-btn main" onClick={() => onTake('file')}>
				Bring in, the file wins
			</button>
			<button type="button" class="ek-btn" onClick={() => onTake('here')}>
				Bring in, mine wins
			</button>
			<button type="button" class="ek-btn text" onClick={onLeave}>
				Leave it
			</button>
		</div>
	);
}
