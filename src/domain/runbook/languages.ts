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

/** Names that other tools give them. What a terminal shows is no command: it holds prompts and output. */
const ALIASES: Record<string, string> = {
	bash: 'sh',
	shell: 'sh',
	zsh: 'sh',
	yml: 'yaml',
	console: 'text',
	txt: 'text',
};

/** The language that a fence names, by its own name here. Unknown ones stay as they are. */
export function languageOf(name: string | null | undefined): string {
	return ALIASES[name ?? ''] ?? name ?? 'text';
}
