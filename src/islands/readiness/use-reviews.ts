import { useEffect, useState } from 'preact/hooks';
import { newId } from '../../browser/new-id.ts';
import { openStore } from '../../browser/store.ts';
import {
	beginReview,
	emptyReadiness,
	eraseReview,
	type ReadinessState,
	type Review,
	reviewAt,
} from '../../domain/readiness/review.ts';
import { readinessCodec } from '../../formats/readiness/codec.ts';
import type { Tier } from '../../schemas/ids.ts';
import { useStore } from '../shared/use-store.ts';
import { type KnownService, keyOf } from './context.ts';
import { takeOffered } from './offered.ts';

const openReviews = () => openStore({ key: 'even-keel:readiness', codec: readinessCodec });

/** The reviews of this browser: which one is open, and the ways to open, begin and erase one. */
export function useReviews(services: readonly KnownService[]) {
	const stored = useStore(openReviews, emptyReadiness);
	const { state, ready, update } = stored;
	const [offered, setOffered] = useState<{ name: string; tier: Tier }>();
	const [erased, setErased] = useState<ReadinessState>();

	const begin = (key: string, fresh: Omit<Review, 'stage' | 'marks'>) =>
		update((now) => beginReview(now, key, { ...fresh, stage: 'general', marks: {} }));
	const choose = (key: string) => {
		const known = services.find(({ id }) => keyOf(id) === key);
		if (known) begin(key, { name: known.name, service: known.id, tier: known.tier });
		else update((now) => (reviewAt(now, key) ? { ...now, current: key } : now));
	};
	useEffect(() => {
		if (!ready) return;
		const { service, fresh } = takeOffered();
		if (service && services.some(({ id }) => id === service)) choose(keyOf(service));
		const same = Object.entries(state.reviews).find(([, { name }]) => name === fresh?.name);
		if (same) choose(same[0]);
		else setOffered(fresh);
	}, [ready]);

	return {
		...stored,
		/** The open one. */
		review: ready ? reviewAt(state, state.current) : undefined,
		/** A service that the address names and that has no review yet. */
		offered,
		/** Opens the review of a key; that of a service of handbook.yaml is begun where there is none. */
		choose,
		/** Begins the review of a service that handbook.yaml does not have. */
		beginOwn: (name: string, tier: Tier) => {
			setOffered(undefined);
			begin(`own:${newId()}`, { name, service: null, tier });
		},
		erase: (key: string) => {
			setErased(state);
			update((now) => eraseReview(now, key));
		},
		/** Brings back all as it was before the last one was erased; undefined where none was. */
		bringBack:
			erased &&
			(() => {
				update(() => erased);
				setErased(undefined);
			}),
	};
}
