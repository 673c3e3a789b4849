import { readHandbook } from '../src/content-files/handbook.ts';
import { runAll } from './task.ts';

const base = process.env.EK_BASE ?? readHandbook().value?.base ?? '/';
if (!runAll([{ name: 'build', run: ['astro', 'build'] }])) process.exit(1);
process.env.EK_BASE = base;
await import('./serve.ts');
