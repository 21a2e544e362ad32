// The first screen of the built app, over a slow line and on a slow machine.

// As Chromium's own tools throttle: what a phone gets, delays of a real connection included.
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const FAST_4G = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
const CPU = 4;
// Fonts, the live timeline and the articles have come by then, over the fast line.
const SETTLED_MS = 6000;

const firstPaint = async (page) => {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
};

const layoutShift = async (page) => {
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
};

const ratio = ({ ours, reference }) => ours / reference;

/** The app's first paint over this line and on a slow machine, beside another page's. */
const paint = (name, network, other, row) => {
  const seen = { network, throttle: CPU, measure: firstPaint };
  return {
    name,
    sides: { ours: { site: 'app', page: '', ...seen }, reference: { ...other, ...seen } },
    rows: [
      {
        ...row,
        unit: ' ms',
        sides: { ours: ({ ours }) => ours, reference: ({ reference }) => reference },
        ratio,
      },
    ],
  };
};

export const OPENING = [
  paint(
    'paint-slow',
    SLOW_4G,
    { site: 'bench', page: 'blank.html' },
    {
      name: 'first-paint-blank',
      what: 'first contentful paint, slow 4G and CPU 4x, ÷ a blank page',
      bar: { most: 1.2 },
    },
  ),
  paint(
    'paint-fast',
    FAST_4G,
    { site: 'eager', page: '' },
    {
      name: 'first-paint-eager',
      what: 'first contentful paint, fast 4G and CPU 4x, ÷ the same app loaded eagerly',
      bar: { most: 0.5 },
    },
  ),
  {
    name: 'shift',
    sides: { app: { site: 'app', page: '', network: FAST_4G, throttle: CPU, measure: layoutShift } },
    rows: [
      {
        name: 'layout-shift',
        what: 'cumulative layout shift until everything has come, fast 4G and CPU 4x',
        bar: { most: 0.02 },
        unit: '',
        sides: { ours: ({ app }) => app },
      },
    ],
  },
];
