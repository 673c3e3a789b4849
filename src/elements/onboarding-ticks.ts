import { onboardingStore } from '../browser/onboarding-store.ts';
import { setTick, tickedOn } from '../domain/onboarding/ticks.ts';

/** Keeps the boxes of the onboarding pages: every box that carries `data-tick` is in step with the store. */
function start(): void {
	const store = onboardingStore();
	const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-tick]')];
	const show = () => {
		for (const box of boxes) box.checked = tickedOn(store.get(), box.dataset.tick ?? '') !== undefined;
	};
	const keep = (box: HTMLInputElement) =>
		store.update((now) => setTick(now, box.dataset.tick ?? '', box.checked ? localDay() : undefined));
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	for (const box of boxes) {
		// A box that was ticked before the script arrived counts; one that the browser restores on a reload does not.
		if (box.checked && visit?.type === 'navigate') keep(box);
		box.addEventListener('change', () => keep(box));
	}
	store.subscribe(show);
	show();
}

/** The reader's own calendar day. */
function localDay(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

start();
