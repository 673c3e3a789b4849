import { expect, test } from 'vitest';
import { addImports } from '../../../src/integrations/mdx-components.ts';

const known = new Set(['Check', 'Value']);
const imports = (text: string) =>
	[...addImports(text, known).matchAll(/^import (\w+)/gm)].map(([, name]) => name);

test('a component that is used gets its import at the end', () => {
	const text = addImports('Title\n\n<Check id="a">\nx <Value name="b"/>\n</Check>\n', known);
	expect(text.startsWith('Title\n\n<Check')).toBe(true);
	expect(imports(text)).toEqual(['Check', 'Value']);
});

test('components in code fences, unknown ones and ones imported by hand are left alone', () => {
	expect(imports('```mdx\n<Check id="a">\n```\n<Other/>\n')).toEqual([]);
	expect(addImports('import Check from "./x.astro";\n\n<Check/>\n', known)).toBe(
		'import Check from "./x.astro";\n\n<Check/>\n',
	);
});
