/** Languages that a block may be written in, beside mermaid, which is drawn. */
export const LANGUAGES: readonly string[] = [
	'sh',
	'promql',
	'logql',
	'sql',
	'yaml',
	'json',
	'ini',
	'text',
	'output',
];
