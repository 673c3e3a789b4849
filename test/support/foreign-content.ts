import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small repository of somebody else: the shipped handbook.yaml and the given files. Returns its root. */
export function foreignContent(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'keel-content-'));
	mkdirSync(join(root, 'content/docs'), { recursive: true });
	cpSync('content/handbook.yaml', join(root, 'content/handbook.yaml'));
	for (const [name, text] of Object.entries(files)) {
		const path = join(root, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return root;
}

/** Front matter of a draft runbook that passes every check, with fields changed or added. */
export function draftRunbook(changes: Record<string, string> = {}): string {
	const fields = {
		title: 'Queue is growing',
		type: 'runbook',
		status: 'draft',
		area: 'data',
		severity: 'SEV3',
		service: 'events',
		owner: 'data',
		alerts: '[{ name: QueueGrowing }]',
		...changes,
	};
	const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
	const check = '<Check id="look" title="Look at the queue">\n\n```sh\nkcat -L\n```\n\n</Check>';
	return `---\n${lines.join('\n')}\n---\n\n## First five minutes\n\n${check}\n`;
}
