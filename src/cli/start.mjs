// `npm start`: builds the app, serves dist/ and prints the address.
// Plain JavaScript on Node alone, so that nothing has to be compiled first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = ['node_modules/vite/bin/vite.js build --logLevel warn', 'src/cli/prerender.mjs']
  .map((command) => spawnSync(process.execPath, command.split(' '), { cwd: root, stdio: 'inherit' }))
  .find(({ status }) => status !== 0);
if (built) process.exit(built.status ?? 1);

const wanted = Number(process.env.PORT ?? 4173);
const server = await serveFolder(`${root}dist`, wanted);
console.log(`\nEntente is open at ${server.url}\nPress Ctrl+C to close it.`);
