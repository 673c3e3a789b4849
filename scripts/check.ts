import { quickChecks, runAll } from './task.ts';

process.exit(runAll(quickChecks) ? 0 : 1);
