// `npm run bench`: measures the timeline and the filters in a real Chromium, each figure against a reference that runs in turn
// with it, and writes a table and bench-results.json. It judges nothing by the clock: exit code 0 whatever the figures are.
//   npm run bench -- --open 1000000   serves a page with that many events, for looking and trying
//   npm run bench -- --rows pan,heap  measures only these rows;  --rounds 5  more rounds (at least 3)
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve-folder.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { MEASURES } from './measures.mjs';
import { toRow, writeTable } from './write-table.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--js-flags=--expose-gc',
];
const { values } = parseArgs({
  options: {
    open: { type: 'string' },
    rows: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '0' },
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));

await build({ configFile: `${root}test/bench/page.vite.config.ts`, logLevel: 'warn' });
const server = await serveFolder(`${root}.cache/bench`, Number(values.port));

if (values.open) {
  console.log(
    `${server.url}?open&events=${values.open}   (&lanes=visit|topic|participant|place|article, &seed=2; Ctrl+C ends)`,
  );
} else {
  await measureAll();
  await server.close();
}

async function measureAll() {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ARGS });
  const rounds = Math.max(3, Number(values.rounds));
  const asked = values.rows?.split(',');
  const rows = [];
  for (const measure of MEASURES.filter(({ name }) => !asked || asked.includes(name))) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await runOnce(browser, measure));
    const row = toRow(measure, runs);
    rows.push(row);
    console.log(`${row.holds ? 'holds ' : 'MISSES'} ${row.what}: ${row.figure} (bar ${row.bar})`);
  }
  const version = browser.version();
  await browser.close();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${version}, no GPU`;
  writeFileSync(`${root}bench-results.json`, `${JSON.stringify({ machine, rounds, rows }, null, 2)}\n`);
  console.log(`\n${writeTable(rows, { machine, rounds })}`);
}

// Ours and its reference one after the other in each round: whatever else the machine does meets both.
async function runOnce(browser, { sides }) {
  const figures = {};
  for (const [side, { page: search, measure, throttle }] of Object.entries(sides)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(`${server.url}?${search}`);
    await page.waitForFunction(() => window.bench !== undefined, null, { timeout: 240_000 });
    if (throttle) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    figures[side] = await measure(page, cdp);
    await context.close();
  }
  return figures;
}
