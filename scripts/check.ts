import { quickTests, readChecks, runBeside } from './task.ts';

process.exit((await runBeside([readChecks, quickTests])) ? 0 : 1);
