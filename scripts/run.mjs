// Every npm script of the house starts here: one clear sentence where Node is too old, then the TypeScript of the task.
import { spawnSync } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
	console.error(
		`Even Keel needs Node 22.12 or newer and found ${process.versions.node}. On Linux and Windows "npm ci" brings it; on macOS install it first.`,
	);
	process.exit(1);
}

const [task, ...rest] = process.argv.slice(2);
const file = task === 'keel' ? '../src/cli/keel.ts' : `./${task}.ts`;
const script = new URL(file, import.meta.url).pathname;
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const run = spawnSync(process.execPath, [...flags, decodeURIComponent(script), ...rest], {
	stdio: 'inherit',
});
process.exit(run.status ?? 1);
