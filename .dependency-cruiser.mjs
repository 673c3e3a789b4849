/**
 * The layer graph of the house, in one place. A folder may import what its line names, and itself.
 * `types` are imports that disappear at build time (`import type`); everything else is in the bundle.
 */
const layers = {
	schemas: { may: ['zod'] },
	domain: { may: ['d3-hierarchy', 'd3-shape', 'stemmer'], types: ['schemas'] },
	formats: { may: ['domain', 'papaparse', 'yaml', 'zod'], types: ['schemas'] },
	// The adapter beside the parser: it numbers headings as the site does.
	'content-files': {
		may: ['schemas', 'domain', 'formats', 'yaml', 'satteri', '@astrojs/markdown-satteri', 'node', 'zod'],
	},
	data: { may: ['content-files', 'domain', 'formats', 'astro', 'node'], types: ['schemas'] },
	browser: { may: ['formats', 'domain'], types: ['schemas'] },
	elements: { may: ['browser', 'domain', 'formats'], types: ['schemas'] },
	islands: { may: ['browser', 'domain', 'formats', 'elements', 'preact', 'd3-shape'], types: ['schemas'] },
	components: {
		may: ['data', 'domain', 'formats', 'islands', 'elements', 'browser', 'astro', 'node'],
		types: ['schemas'],
	},
	routes: {
		may: ['components', 'data', 'domain', 'formats', 'islands', 'astro', 'node'],
		types: ['schemas'],
	},
	integrations: {
		may: ['content-files', 'domain', 'formats', 'schemas', 'node', 'package'],
	},
	cli: { may: ['content-files', 'domain', 'formats', 'schemas', 'node', 'package'] },
};

const names = Object.keys(layers);
const npm = (name) => `node_modules/(${name})/`;

/** Path patterns for one word of the table above. */
function target(word) {
	if (names.includes(word)) return [`^src/${word}/`];
	if (word === 'node') return [];
	if (word === 'astro') return ['node_modules/(astro|@astrojs)/', '^astro:', '^virtual:', '^node_modules/'];
	if (word === 'package') return ['^node_modules/'];
	return [npm(word)];
}

const always = (name) => [`^src/${name}/`, '\\.css$', '\\.json$'];

/** One rule a folder for what is bundled, one for `import type`. */
const rules = names.flatMap((name) => {
	const { may, types = [] } = layers[name];
	const run = [...always(name), ...may.flatMap(target)];
	const typed = [...run, ...types.flatMap(target)];
	const builtin = may.includes('node') ? {} : { dependencyTypesNot: [] };
	const rule = (suffix, pathNot, extra) => ({
		name: `${name}-${suffix}`,
		severity: 'error',
		comment: `src/${name} may import ${may.join(', ') || 'nothing'}${types.length ? `; types of ${types.join(', ')}` : ''}`,
		from: { path: `^src/${name}/` },
		to: { pathNot, ...extra },
	});
	const runNot = may.includes('node') ? ['type-only', 'core'] : ['type-only'];
	const typeOnly = { dependencyTypes: ['type-only'] };
	void builtin;
	return [rule('imports', run, { dependencyTypesNot: runNot }), rule('types', typed, typeOnly)];
});

export default {
	forbidden: [
		...rules,
		{
			name: 'no-circles',
			severity: 'error',
			comment: 'Two modules that need each other are one module, or three.',
			from: { path: '^src/' },
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'integrations-are-for-the-config',
			severity: 'error',
			comment:
				'Build-time code is used by astro.config.mjs, the command line of the house and the tests alone.',
			from: { path: '^src/', pathNot: '^src/(integrations|cli)/' },
			to: { path: '^src/integrations/' },
		},
	],
	options: {
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.astro$' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
	},
};
