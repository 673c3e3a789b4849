import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MapDrawing, type MapDrawingProps } from './MapDrawing.tsx';

type Props = Omit<MapDrawingProps, 'scale'>;

const STEP = 1.25;
const SMALLEST = 0.4;
const LARGEST = 3;

/**
 * A frame around the drawing. Panning is the browser's own scrolling, so that touch, wheel and keyboard work as they
 * always do; dragging with a mouse is added. Zooming changes the size of the drawing and keeps its middle.
 */
export function MapCanvas({ ready, ...props }: Props) {
	const frame = useRef<HTMLElement>(null);
	/** Nothing: as wide as the frame. */
	const [scale, setScale] = useState<number>();
	const drag = useDrag(frame);

	const zoom = (factor: number) => {
		const element = frame.current;
		if (!element) return;
		const now = scale ?? element.clientWidth / props.drawing.width;
		const next = Math.min(LARGEST, Math.max(SMALLEST, now * factor));
		setScale(next);
		const middle = (start: number, size: number) => ((start + size / 2) * next) / now - size / 2;
		const left = middle(element.scrollLeft, element.clientWidth);
		const top = middle(element.scrollTop, element.clientHeight);
		requestAnimationFrame(() => element.scrollTo(left, top));
	};

	return (
		<div class="ek-mm-canvas-area">
			{ready && (
				<fieldset class="ek-mm-zoom">
					<legend class="ek-hidden">Size of the map</legend>
					<button type="button" class="ek-btn" onClick={() => zoom(STEP)}>
						Larger
					</button>
					<button type="button" class="ek-btn" onClick={() => zoom(1 / STEP)}>
						Smaller
					</button>
					<button type="button" class="ek-btn" onClick={() => setScale(undefined)}>
						Fit width
					</button>
				</fieldset>
			)}
			<section ref={frame} class="ek-mm-canvas" aria-label="Drawn map" tabIndex={0} {...drag}>
				<MapDrawing ready={ready} scale={scale} {...props} />
			</section>
		</div>
	);
}

/** Moves the frame with a mouse held on its background. Touch and pen scroll by themselves. */
function useDrag(frame: { current: HTMLElement | null }) {
	const from = useRef<{ x: number; y: number } | null>(null);
	return {
		onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => {
			const onIdea = event.target instanceof Element && event.target.closest('a');
			if (event.pointerType !== 'mouse' || event.button !== 0 || onIdea) return;
			from.current = { x: event.clientX, y: event.clientY };
			event.currentTarget.setPointerCapture(event.pointerId);
		},
		onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => {
			const start = from.current;
			if (!start) return;
			frame.current?.scrollBy(start.x - event.clientX, start.y - event.clientY);
			from.current = { x: event.clientX, y: event.clientY };
		},
		onPointerUp: () => {
			from.current = null;
		},
	};
}
