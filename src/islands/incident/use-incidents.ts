import { useEffect, useState } from 'preact/hooks';
import { incidentStore } from '../../browser/incident-store.ts';
import { fetchPublished } from '../../browser/published.ts';
import { currentIncident } from '../../domain/incident/incident.ts';
import type { IncidentKit } from '../../domain/incident/kit.ts';
import { useFollowed } from '../shared/use-store.ts';

/** All incidents of this browser, kept up to date, also with other tabs. */
export function useIncidents() {
	const store = incidentStore();
	const incidents = useFollowed(store);
	return {
		incidents,
		current: currentIncident(incidents),
		trouble: store.trouble(),
		notices: store.notices(),
	};
}

/** Roles, severities and messages of the handbook: undefined while they are fetched, `missing` where they cannot be had. */
export function useKit(base: string): IncidentKit | 'missing' | undefined {
	const [kit, setKit] = useState<IncidentKit | 'missing'>();
	useEffect(() => {
		void fetchPublished<IncidentKit>(base, 'api/incident.json', 1).then((read) => setKit(read ?? 'missing'));
	}, [base]);
	return kit;
}

/** The time now, anew every ten seconds. */
export function useNow(): number {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 10_000);
		return () => clearInterval(timer);
	}, []);
	return now;
}
