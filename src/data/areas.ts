import type { Area } from '../schemas/runbook.ts';

/** The parts of the stack in which runbooks are listed, in the order of the index. */
export const areas: { id: Area; name: string; about: string }[] = [
	{ id: 'node', name: 'Node and disk', about: 'The machine itself: disk, memory, clock.' },
	{ id: 'kubernetes', name: 'Kubernetes', about: 'Pods, images, rollouts, volumes, autoscaling.' },
	{ id: 'services', name: 'Services', about: 'Errors, latency, dependencies, releases.' },
	{ id: 'data', name: 'Data', about: 'Databases, queues, batches, dashboards.' },
	{ id: 'edge', name: 'Edge and platform', about: 'Certificates, DNS, third parties, secrets.' },
	{ id: 'alerting', name: 'Alerting itself', about: 'Too many alerts, or none at all.' },
];
