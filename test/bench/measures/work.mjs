// Filters, memory, reading and searching.
import { record, slowShare } from './gestures.mjs';

const FRAME_MS = 1000 / 60;
const SETTLED_MS = 2500;
const show = (page) => page.evaluate(() => window.bench.show());
const filtered = async (page) => {
  await show(page);
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => window.bench.filter());
};
const ratio = ({ ours, reference }) => ours / reference;

/** Megabytes that showing adds to the events that are there already; typed arrays are counted. */
async function heapShown(page, cdp) {
  const before = await usedMegabytes(cdp);
  await show(page);
  await page.waitForTimeout(SETTLED_MS);
  return (await usedMegabytes(cdp)) - before;
}

async function usedMegabytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/**
 * What is in the heap before doing something often and undoing it, and after. Half as often beforehand: until then compiled code and
 * caches still grow, a little less each time.
 */
const heapBeforeAfter = (what, times) => async (page, cdp) => {
  await show(page);
  await page.evaluate(([name, warm]) => window.bench[name](warm), [what, Math.ceil(times / 2)]);
  await page.waitForTimeout(SETTLED_MS);
  const before = await usedMegabytes(cdp);
  await page.evaluate(([name, count]) => window.bench[name](count), [what, times]);
  await page.waitForTimeout(SETTLED_MS);
  return { before, after: await usedMegabytes(cdp) };
};

// What the engine makes of code that runs often is kept for as long as the page is open, and is no leak: with the compilers on, two runs of
// the same work differed by 5 to 6 % by that alone (performance.md says how that was found).
const NO_COMPILED_CODE = ['--js-flags=--no-opt --no-maglev'];

const leaves = (name, times, words) => ({
  name,
  // Counted, not timed: once is enough.
  rounds: 1,
  flags: NO_COMPILED_CODE,
  sides: { ours: { page: '?events=2000&what=churn', measure: heapBeforeAfter(name, times) } },
  rows: [
    {
      name: `heap-${name}`,
      what: `heap after ${times.toLocaleString('en')} ${words} ÷ before`,
      bar: { most: 1.05 },
      unit: ' MB',
      sides: { after: ({ ours }) => ours.after, before: ({ ours }) => ours.before },
      ratio: ({ after, before }) => after / before,
    },
  ],
});

async function addArticles(page, cdp) {
  await show(page);
  await page.waitForTimeout(SETTLED_MS);
  let added;
  const frames = await record(page, cdp, async () => {
    added = await page.evaluate(() => window.bench.add(1000));
  });
  return { ...added, slow: slowShare(frames) };
}

export const WORK = [
  {
    name: 'filter',
    sides: {
      // The whole page: also what stands beside the filters and the timeline has to make way.
      ours: { page: '?events=100000&what=app', measure: filtered },
      vis: { page: '?events=100000&what=vis', measure: filtered },
    },
    rows: [
      {
        name: 'filter-frames',
        what: '100,000 events: filter click → tick and all facet counts painted',
        bar: { most: 2 },
        unit: ' frames',
        sides: { ours: ({ ours }) => ours / FRAME_MS },
      },
      {
        name: 'filter-vis',
        what: '100,000 events: filter click → tick and all facet counts painted ÷ vis-timeline’s DataView, drawn',
        bar: { most: 1 / 30 },
        unit: ' ms',
        sides: { ours: ({ ours }) => ours, reference: ({ vis }) => vis },
        ratio,
      },
    ],
  },
  {
    name: 'facets',
    sides: {
      both: { page: '?events=100000&what=facets', measure: (page) => page.evaluate(() => window.bench.count()) },
    },
    rows: [
      {
        name: 'facets',
        what: '100,000 events: facets with all live counts ÷ naive object filter',
        bar: { most: 1 / 20 },
        unit: ' ms',
        sides: { ours: ({ both }) => both.ours, reference: ({ both }) => both.naive },
        ratio,
      },
    ],
  },
  {
    name: 'heap',
    sides: {
      ours: { page: '?events=100000&bare', measure: heapShown },
      vis: { page: '?events=100000&what=vis', measure: heapShown },
    },
    rows: [
      {
        name: 'heap',
        what: 'heap at 100,000 events ÷ vis-timeline, both over the same events',
        bar: { most: 0.1 },
        unit: ' MB',
        sides: { ours: ({ ours }) => ours, reference: ({ vis }) => vis },
        ratio,
      },
    ],
  },
  leaves('imports', 100, 'imports and removals'),
  leaves('filters', 1000, 'changes of the filter'),
  leaves('mounts', 50, 'mounts'),
  {
    name: 'reading',
    sides: { ours: { page: '?what=reading', measure: addArticles } },
    rows: [
      {
        name: 'add-1000',
        what: '1,000 articles handed over → read, put together and on the page',
        bar: { most: 5 },
        unit: ' s',
        sides: { ours: ({ ours }) => ours.seconds },
      },
      {
        name: 'add-1000-frames',
        what: '1,000 articles added, the page meanwhile: frames over 25 ms',
        bar: { most: 2 },
        unit: ' %',
        sides: { ours: ({ ours }) => ours.slow },
      },
      {
        name: 'add-1000-progress',
        what: '1,000 articles added: times that the progress was told',
        bar: { least: 10 },
        unit: '',
        sides: { ours: ({ ours }) => ours.told },
      },
    ],
  },
  {
    name: 'search',
    sides: {
      ours: { page: '?what=search', measure: (page) => page.evaluate(() => window.bench.type()) },
    },
    rows: [
      {
        name: 'search-keystroke',
        what: '50,000 sentences: a keystroke → its results, the slowest of all typed',
        bar: { most: 1 },
        unit: ' frames',
        sides: { ours: ({ ours }) => ours.slowest / FRAME_MS, typical: ({ ours }) => ours.typical / FRAME_MS },
      },
    ],
  },
];
