import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a blank that its writer still has to fill. A check finds what is left. */
export const BLANK = 'FILL';

/** Finds a blank in a text. */
export const blank = new RegExp(`\\b${BLANK}\\b`);

/** The shapes that `keel new` makes. */
export type TemplateName = 'runbook.mdx' | 'page.mdx' | 'question.yaml' | 'next-step.yaml';

/**
 * Text of a new file: `{{name}}` is replaced by its value, `{{=name}}` becomes a placeholder `{{name}}` of the page itself.
 * @throws when a value that the template names is missing: the template and its command do not fit
 */
export function fillTemplate(name: TemplateName, values: Record<string, string>, root = '.'): string {
	const text = readFileSync(join(root, 'content/templates', name), 'utf8');
	return text
		.replace(/\{\{([a-z]+)\}\}/g, (_, key: string) => {
			const value = values[key];
			if (value === undefined)
				throw new Error(`content/templates/${name} asks for "${key}", which is not given.`);
			return value;
		})
		.replaceAll('{{=', '{{');
}
