import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env['CHROME_PATH'];
/** Chromium refuses its sandbox to root; nobody else gives it up. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
	plugins: [preact()],
	test: {
		projects: [
			{
				extends: true,
				// One world for all files: they are pure, and loading it once is most of the time.
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					include: ['test/unit/**/*.test.ts'],
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'content',
					environment: 'node',
					include: ['test/content/**/*.test.ts'],
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					// Starts programs and workers: slower than a unit may be.
					name: 'program',
					environment: 'node',
					include: ['test/program/**/*.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'system',
					environment: 'node',
					include: ['test/system/**/*.test.ts'],
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'islands',
					include: ['test/islands/**/*.test.tsx'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { args, ...(chromium ? { executablePath: chromium } : {}) },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
