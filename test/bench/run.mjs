// `npm run bench`: measures the app in a real Chromium, each figure against a reference that runs in turn with it, writes a
// table, bench-results.json and, when everything was measured, the table in docs/performance.md. It judges nothing by the clock:
// exit code 0 whatever the figures are.
//   npm run bench -- --open 1000000       serves a page with that many events, for looking and trying
//   npm run bench -- --rows filter,heap   measures only what begins so;  --rounds 5  more rounds (at least 3)
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/find-browser.mjs';
import { OPENING } from './measures/opening.mjs';
import { PARSING } from './measures/parsing.mjs';
import { TIMELINE } from './measures/timeline.mjs';
import { WORK } from './measures/work.mjs';
import { openSites } from './sites.mjs';
import { toRow, updatePage, writeTable } from './write-table.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const { values } = parseArgs({
  options: {
    open: { type: 'string' },
    rows: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '0' },
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));

if (values.open) {
  const { bench } = await openSites(['bench'], Number(values.port));
  console.log(
    `${bench.url}?open&events=${values.open}   (&lanes=visit|topic|participant|place|article, &seed=2; Ctrl+C ends)`,
  );
} else await measureAll();

function launch(flags = []) {
  return chromium.launch({ executablePath: findBrowser() ?? undefined, args: [...ARGS, ...flags] });
}

async function measureAll() {
  const asked = values.rows?.split(',');
  const wanted = ({ name }) => !asked || asked.some((begin) => name.startsWith(begin));
  const measures = [...OPENING, ...TIMELINE, ...WORK, ...PARSING].filter((one) => wanted(one) || one.rows.some(wanted));
  const sides = measures.flatMap((measure) => Object.values(measure.sides ?? {}));
  const sites = await openSites([...new Set(sides.map(siteOf))], Number(values.port));
  const browser = await launch();
  const rounds = Math.max(3, Number(values.rounds));
  const rows = [];
  for (const measure of measures) {
    const runs = [];
    // What the engine or the browser does otherwise for a measure, it does in a browser of its own.
    const own = measure.flags && (await launch(measure.flags));
    for (let round = 0; round < (measure.rounds ?? rounds); round += 1) {
      runs.push(measure.run ? await measure.run() : await runSides(own ?? browser, sites, measure.sides));
    }
    await own?.close();
    for (const row of measure.rows.filter((one) => wanted(measure) || wanted(one)).map((one) => toRow(one, runs))) {
      rows.push(row);
      console.log(`${row.holds ? 'holds ' : 'MISSES'} ${row.what}: ${row.figure}${row.unit} (bar ${row.bar})`);
    }
  }
  const version = browser.version();
  await browser.close();
  await Promise.all(Object.values(sites).map((site) => site.close()));
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${version}, no GPU, Node ${process.version}`;
  writeFileSync(`${root}bench-results.json`, `${JSON.stringify({ machine, rounds, rows }, null, 2)}\n`);
  const table = writeTable(rows, { machine, rounds });
  if (!asked) updatePage(`${root}docs/performance.md`, table);
  console.log(`\n${table}`);
}

// Ours and its references one after the other in each round: whatever else the machine does meets all of them.
async function runSides(browser, sites, sides) {
  const figures = {};
  for (const [name, side] of Object.entries(sides)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const slow = () => side.throttle && cdp.send('Emulation.setCPUThrottlingRate', { rate: side.throttle });
    if (side.network) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', side.network);
      await slow();
    }
    await page.goto(sites[siteOf(side)].url + side.page);
    if (!side.network) {
      // What makes the events is not what is measured.
      await page.waitForFunction(() => window.bench !== undefined, null, { timeout: 240_000 });
      await slow();
    }
    figures[name] = await side.measure(page, cdp);
    await context.close();
  }
  return figures;
}

function siteOf({ site = 'bench' }) {
  return site;
}
