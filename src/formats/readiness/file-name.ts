/** A name that every file system takes: `readiness-label-printer-2026-11-21.md`. */
export function readinessFileName(service: string, day: string, ending: 'md' | 'json'): string {
	const slug = service
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `readiness-${slug || 'service'}-${day}.${ending}`;
}
