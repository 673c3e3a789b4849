import { defineConfig } from '@playwright/test';

const chromium = process.env.CHROME_PATH;
const args = [
	'--disable-background-networking',
	'--disable-component-update',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
	testDir: 'test/site',
	fullyParallel: true,
	workers: 2,
	reporter: [['line']],
	timeout: 45_000,
	forbidOnly: true,
	// A shared machine can be slow for a moment; what passes only the second time is reported as flaky.
	retries: process.env.CI ? 1 : 0,
	outputDir: 'test-results',
	use: {
		browserName: 'chromium',
		serviceWorkers: 'block',
		launchOptions: { args, ...(chromium ? { executablePath: chromium } : {}) },
	},
});
