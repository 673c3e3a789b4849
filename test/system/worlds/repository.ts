import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './world.ts';

/** A repository in which a file with a secret was added and taken out again. Its dates are fixed, and so its hashes. */
export function repository(): World {
	const folder = mkdtempSync(join(tmpdir(), 'keel-repository-'));
	const who = { GIT_AUTHOR_NAME: 'Deploy bot', GIT_AUTHOR_EMAIL: 'bot@example.org' };
	const by = { ...who, GIT_COMMITTER_NAME: 'Deploy bot', GIT_COMMITTER_EMAIL: 'bot@example.org' };
	const git = (date: string, ...args: string[]) =>
		execFileSync('git', args, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, ...by, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
		}).trim();
	const file = 'config/loyalty.env';
	const [first, last] = ['2026-11-20T16:12:41+00:00', '2026-11-20T18:05:10+00:00'];
	git(first, 'init', '-q', '-b', 'main');
	mkdirSync(join(folder, 'config'));
	writeFileSync(join(folder, file), 'PASSWORD=example\n');
	git(first, 'add', file);
	git(first, 'commit', '-qm', 'Add settings for the staging run');
	const commit = git(first, 'rev-parse', 'HEAD');
	git(first, 'branch', 'try-batch');
	git(last, 'rm', '-q', file);
	git(last, 'commit', '-qm', 'Remove settings file');
	return {
		values: { file, commit },
		env: { GIT_DIR: join(folder, '.git') },
		stop: () => rmSync(folder, { recursive: true, force: true }),
	};
}
