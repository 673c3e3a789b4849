import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Where the browsers of a system lie when they are not on the PATH. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = process.env[name];
		return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
	}),
};

/** Path of a Chrome or Chromium on this machine: CHROME_PATH first, then the PATH, then the usual places. */
export function findBrowser(): string | undefined {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...(places[process.platform] ?? [])].find(canRun);
}

/**
 * A browser for the tests, installed where that can be done without asking: Debian's package as root, else Playwright's
 * own download.
 * @throws with the way out when none of it works
 */
export async function ensureBrowser(): Promise<string> {
	const found = findBrowser();
	if (found) return found;
	if (isDebian() && process.getuid?.() === 0) {
		console.log('No Chromium found: installing the package "chromium".');
		ran('apt-get', ['update', '-q']);
		ran('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium']);
		const installed = findBrowser();
		if (installed) return installed;
	}
	console.log('No Chromium found: asking Playwright for its own.');
	if (ran('npx', ['--no-install', 'playwright', 'install', 'chromium'])) {
		const { chromium } = await import('playwright');
		return chromium.executablePath();
	}
	throw new Error(
		'The tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program, and start again.',
	);
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function isDebian(): boolean {
	return (
		existsSync('/etc/debian_version') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}

function ran(program: string, args: string[]): boolean {
	return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
