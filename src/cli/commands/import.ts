import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { readHandbook } from '../../content-files/handbook.ts';
import { importRunbook } from '../../content-files/import-runbook.ts';
import { Area } from '../../schemas/runbook.ts';

interface Options {
	area: string;
	service?: string;
	owner?: string;
	root: string;
}

/** `keel import <files>`: runbooks from elsewhere become drafts; what each still lacks is listed. Exit code 1 if one was refused. */
export function register(program: Command): void {
	program
		.command('import')
		.description('turn existing Markdown runbooks into drafts and list what is missing')
		.argument('<files...>', 'Markdown files')
		.addOption(new Option('--area <area>', 'part of the stack').choices(Area.options).default('services'))
		.option('--service <id>', 'service of handbook.yaml; the first one where it is not given')
		.option('--owner <id>', 'team of handbook.yaml; the owner of the service where it is not given')
		.option('--root <folder>', 'repository to write to', '.')
		.action((files: string[], options: Options) => {
			const handbook = readHandbook(join(options.root, 'content/handbook.yaml')).value;
			const service = handbook?.services.find(({ id }) => id === (options.service ?? id));
			if (!service) program.error(`There is no service "${options.service}" in content/handbook.yaml.`);
			const defaults = { area: options.area, service: service.id, owner: options.owner ?? service.owner };
			const refused = files.filter(
				(file) => !importOne(file, join(options.root, 'content/docs/runbooks', options.area), defaults),
			);
			console.log(`${files.length - refused.length} imported, ${refused.length} refused`);
			process.exitCode = refused.length > 0 ? 1 : 0;
		});
}

function importOne(
	file: string,
	folder: string,
	defaults: { area: string; service: string; owner: string },
): boolean {
	if (!existsSync(file)) {
		console.error(`${file}: there is no such file.`);
		return false;
	}
	const { name, text, missing } = importRunbook(file, readFileSync(file, 'utf8'), defaults);
	const target = join(folder, name);
	if (existsSync(target)) {
		console.error(`${file}: ${target} is there already; it was left as it is.`);
		return false;
	}
	mkdirSync(folder, { recursive: true });
	writeFileSync(target, text);
	console.log(`${file} -> ${target}\n  still missing: ${missing.join('; ')}`);
	return true;
}
