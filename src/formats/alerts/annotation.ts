/**
 * The annotation that leads from an alert to its page. Each value is escaped for an address by `urlquery`, which Go's
 * text/template brings to Prometheus and Grafana; the labels stand in the fragment, so that no server log has them.
 * @param site address of the handbook with a closing slash
 * @param name the alert's name; it is written out, because Prometheus adds `alertname` only after templates are filled
 * @param labels those that fill something; without any, all labels of the alert are passed
 */
export function runbookAnnotation(site: string, name: string, labels: readonly string[]): string {
	const parts =
		labels.length > 0
			? labels.map((label) => `${label}={{ $labels.${label} | urlquery }}`).join('&')
			: '{{ range $name, $value := $labels }}{{ $name }}={{ $value | urlquery }}&{{ end }}';
	return `annotations:\n  runbook_url: '${site}alerts/${encodeURIComponent(name)}/#${parts}'\n`;
}
