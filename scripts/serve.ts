import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from './static-server.ts';

const root = resolve(process.env.EK_OUT ?? 'dist');
if (!existsSync(root)) {
	console.error('There is no build yet: run `npm run build`, or `npm start`, which builds first.');
	process.exit(1);
}
const base = process.env.EK_BASE ?? '/';
const { port } = await serve({ root, base, port: Number(process.env.PORT ?? 4321) });
console.log(`\nThe handbook is at http://localhost:${port}${base}  (stop it with Ctrl C)\n`);
