import { useEffect, useState } from 'preact/hooks';
import { hasStored } from '../../browser/stored.ts';
import { ASSESSMENT_STORE } from '../shared/assessment-store.ts';

/** Levels of this browser's assessment. Empty where there is none, and then its code is not loaded either. */
export function useAssessedLevels(): Readonly<Record<string, number>> {
	const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
	useEffect(() => {
		if (!hasStored(ASSESSMENT_STORE)) return;
		void import('./assessed-levels.ts').then(({ assessedLevels }) => setLevels(assessedLevels()));
	}, []);
	return levels;
}
