import { Command } from 'commander';
import { register as check } from './commands/check.ts';
import { register as headers } from './commands/headers.ts';
import { register as importFiles } from './commands/import.ts';
import { register as init } from './commands/init.ts';
import { register as startNew } from './commands/new.ts';
import { register as score } from './commands/score.ts';

const program = new Command('keel')
	.description(
		'The command line of the handbook. Everything works on the files of this repository; nothing is sent anywhere.',
	)
	.showHelpAfterError('Run `npm run keel -- --help` for what there is.');

for (const register of [check, startNew, init, importFiles, headers, score]) register(program);

await program.parseAsync();
