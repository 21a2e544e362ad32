// `npm test`: brings a browser where there is none, builds the app and runs every test: pure ones in two time zones,
// components, and the built app in a real browser. Arguments go to vitest: `npm test -- test/select`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './support/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.cache/tests.json`;
process.chdir(root);

if (!findBrowser()) installBrowser();
if (!findBrowser()) {
  console.error('The tests need Chromium. Install it, or set CHROMIUM_PATH to one, and try again.');
  process.exit(1);
}

runNode('npm run build', [process.env.npm_execpath ?? 'node_modules/npm/bin/npm-cli.js', 'run', '--silent', 'build']);
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });
const vitest = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);

const { numPassedTests = 0, numFailedTests = 0, numTotalTests = 0 } = readReport();
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
if (numTotalTests === 0) console.error('No test ran.');
process.exit(vitest.status !== 0 || numTotalTests === 0 ? 1 : 0);

function runNode(what, args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${what} failed.`);
    process.exit(status ?? 1);
  }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
