import { openStore } from '../../browser/store.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { roundOf, sessionCodec } from '../../formats/assessment/session-file.ts';
import { ASSESSMENT_STORE } from './assessment-store.ts';

/** The round of the assessment that is open in this browser, or its last one. */
export function assessedRound(): Round | undefined {
	return roundOf(openStore({ key: ASSESSMENT_STORE, codec: sessionCodec }).get());
}
