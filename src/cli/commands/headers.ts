import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';

const writers = {
	nginx: (name: string, value: string) => `add_header ${name} "${value}" always;`,
	caddy: (name: string, value: string) => `${name} "${value}"`,
};

/** `keel headers --for nginx|caddy`: the security headers of the last build as lines of a server's configuration. */
export function register(program: Command): void {
	program
		.command('headers')
		.description("print the build's security headers as lines for a server's configuration")
		.addOption(
			new Option('--for <server>', 'which server').choices(Object.keys(writers)).makeOptionMandatory(),
		)
		.option('--dist <folder>', 'folder of the build', 'dist')
		.action((options: { for: keyof typeof writers; dist: string }) => {
			const file = join(options.dist, '_headers');
			if (!existsSync(file)) program.error(`There is no ${file}: build the site first, with npm run build.`);
			const lines = readFileSync(file, 'utf8')
				.split('\n')
				.slice(1)
				.filter((line) => line.includes(': '));
			for (const line of lines) {
				const [, name = '', value = ''] = /^\s*([^:]+): (.*)$/.exec(line) ?? [];
				console.log(writers[options.for](name, value));
			}
		});
}
