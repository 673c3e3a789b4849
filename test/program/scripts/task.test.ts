import { expect, test } from 'vitest';
import { runBeside } from '../../../scripts/task.ts';

const node = (name: string, code: string) => ({ name, run: [process.execPath, '-e', code] });

test('lanes run beside each other, a lane in its order, and each output stays whole', async () => {
	const said: string[] = [];
	// The first waits for a file that only the other lane makes: one after the other would never end.
	const file = `${process.env['TMPDIR'] ?? '/tmp'}/keel-lane-${process.pid}`;
	const waits = `const fs = require('fs'); console.log('begun'); const look = () => fs.existsSync('${file}') ? (fs.rmSync('${file}'), console.log('met')) : setTimeout(look, 20); look()`;
	const lanes = [
		[node('waits', waits), node('after', "console.log('then')")],
		[node('makes', `require('fs').writeFileSync('${file}', '')`)],
	];
	expect(await runBeside(lanes, (text) => said.push(text))).toBe(true);
	expect(said.map((text) => /> (\w+):/.exec(text)?.[1])).toEqual(['makes', 'waits', 'after']);
	expect(said[1]).toContain('begun\nmet\n  waits: ');
});

test('the first failure is told with its output, ends the other lane and starts nothing more', async () => {
	const said: string[] = [];
	const lanes = [
		[node('fails', "console.error('line 3 is wrong'); process.exit(2)"), node('never', '')],
		[node('long', 'setTimeout(() => {}, 50_000)'), node('neither', '')],
	];
	expect(await runBeside(lanes, (text) => said.push(text))).toBe(false);
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/line 3 is wrong\n\nfails failed after [\d.]+ s: exit code 2$/);
});

test('a program that is not there has failed', async () => {
	const said: string[] = [];
	expect(await runBeside([[{ name: 'gone', run: ['no-such-program'] }]], (text) => said.push(text))).toBe(
		false,
	);
	expect(said[0]).toContain('ENOENT');
});
