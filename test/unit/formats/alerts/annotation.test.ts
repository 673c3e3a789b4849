import { expect, test } from 'vitest';
import { runbookAnnotation } from '../../../../src/formats/alerts/annotation.ts';

test('the labels that fill something, each escaped for an address', () => {
	expect(runbookAnnotation('https://h.example/', 'KubePodCrashLooping', ['namespace', 'pod'])).toBe(
		"annotations:\n  runbook_url: 'https://h.example/alerts/KubePodCrashLooping/#namespace={{ $labels.namespace | urlquery }}&pod={{ $labels.pod | urlquery }}'\n",
	);
});

test('without any, all of them', () => {
	expect(runbookAnnotation('https://h.example/', 'A', [])).toContain(
		'#{{ range $name, $value := $labels }}{{ $name }}={{ $value | urlquery }}&{{ end }}',
	);
});
