// `npm run screenshots`: the pictures that README and docs show, taken of the built app (run `npm run build` first).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve-folder.mjs';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}docs/screenshots`;

const SIZES = {
  wide: { width: 1440, height: 1080 },
  middle: { width: 1024, height: 900 },
  phone: { width: 390, height: 844 },
};

/** name, size, theme, address */
const SHOTS = [
  ['wide-light', 'wide', 'light', ''],
  ['wide-dark', 'wide', 'dark', ''],
  ['topic-light', 'wide', 'light', '?topic=gaza-israel-ceasefire'],
  ['topics-light', 'wide', 'light', '?tab=topics'],
  ['list-dark', 'wide', 'dark', '?view=list'],
  ['middle-light', 'middle', 'light', ''],
  ['middle-dark', 'middle', 'dark', '?tab=people'],
  ['phone-light', 'phone', 'light', ''],
  ['phone-dark', 'phone', 'dark', '?view=timeline'],
];

mkdirSync(folder, { recursive: true });
const server = await serveFolder(`${root}dist`, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, size, colorScheme, search] of SHOTS) {
  const page = await browser.newPage({ viewport: SIZES[size], colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${server.url}${search}`);
  await page.locator('#root:not([data-prerendered])').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
await server.close();
