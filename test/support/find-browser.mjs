// Finds a Chromium for the tests, and brings one where there is none: the system's, else Playwright's download, else
// Debian's package. Plain JavaScript on Node alone: it runs before anything is built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium; null where none is installed. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim();
    if (found) return found;
  }
  if (existsSync(MAC)) return MAC;
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : null;
}

/** Installs a Chromium by the first way that works. Says what it does: both ways take a minute. */
export function installBrowser() {
  console.log('No Chromium found. Downloading one for the tests …');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  if (findBrowser()) return;
  console.log("The download did not work. Installing Debian's package …");
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  run('sh', ['-c', `${sudo}apt-get update -qq && ${sudo}apt-get install -y -qq chromium`]);
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(findBrowser() ?? 'none');
