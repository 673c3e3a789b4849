// Loaded before a program that is measured: writes what it used when it ends. CPU covers its worker threads.
import { writeFileSync } from 'node:fs';

const file = process.env.EK_USAGE_FILE;
process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	if (file)
		writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
});
