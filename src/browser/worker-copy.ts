/** What is known of the copy on this device. */
export interface SavedCopy {
	/** saving: being fetched. saved: complete. unsaved: it cannot be kept here. failed: a fetch failed, the next visit goes on. */
	state: 'saving' | 'saved' | 'unsaved' | 'failed';
	/** The site did not answer: what is read comes from the saved copy. */
	unreachable: boolean;
	/** Takes the newer copy that is ready; absent while there is none. */
	takeNewer?: () => void;
}

/**
 * Registers the service worker and reports each change. `navigator.onLine` stays true when only this site is down, so a
 * failed check for updates is the signal that counts.
 */
export async function keepCopy(base: string, report: (copy: SavedCopy) => void): Promise<void> {
	const copy: SavedCopy = { state: 'saving', unreachable: false };
	const tell = (change: Partial<SavedCopy>) => report(Object.assign(copy, change));
	const workers = globalThis.navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!workers) {
		tell({ state: 'unsaved' });
		return;
	}
	let asked = false;
	workers.addEventListener('controllerchange', () => {
		if (asked) location.reload();
	});
	try {
		const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
		watch(registration);
	} catch {
		tell(workers.controller ? { state: 'saved', unreachable: true } : { state: 'unsaved' });
	}

	function watch(registration: ServiceWorkerRegistration): void {
		const offer = (waiting: ServiceWorker) =>
			tell({
				state: 'saved',
				takeNewer: () => {
					asked = true;
					waiting.postMessage('take-over');
				},
			});
		const follow = (coming: ServiceWorker | null) => {
			coming?.addEventListener('statechange', () => {
				if (coming.state === 'installed' && registration.active && workers?.controller) offer(coming);
				if (coming.state === 'activated') tell({ state: 'saved' });
				if (coming.state === 'redundant' && !registration.active) tell({ state: 'failed' });
			});
		};
		tell({ state: registration.active ? 'saved' : 'saving' });
		if (registration.waiting && workers?.controller) offer(registration.waiting);
		follow(registration.installing);
		registration.addEventListener('updatefound', () => follow(registration.installing));
		const check = () =>
			registration.update().then(
				() => tell({ unreachable: false }),
				() => tell({ unreachable: true }),
			);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void check();
		});
		if (registration.active) void check();
	}
}
