import type { OnboardingState } from '../domain/onboarding/ticks.ts';
import { onboardingCodec } from '../formats/onboarding/codec.ts';
import { openStore, type Store } from './store.ts';

let store: Store<OnboardingState> | undefined;

/** The one store of the onboarding ticks: boxes on the pages and the progress panel share it. */
export function onboardingStore(): Store<OnboardingState> {
	store ??= openStore({ key: 'even-keel:onboarding', codec: onboardingCodec });
	return store;
}
