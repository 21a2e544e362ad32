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

export const OPENING = [
  {
    name: 'paint-slow',
    sides: {
      app: { site: 'app', page: '', network: SLOW_4G, throttle: CPU, measure: firstPaint },
      blank: { site: 'bench', page: 'blank.html', network: SLOW_4G, throttle: CPU, measure: firstPaint },
    },
    rows: [
      {
        name: 'first-paint-blank',
        what: 'first contentful paint, slow 4G and CPU 4x, ÷ a blank page',
        bar: { most: 1.2 },
        unit: ' ms',
        sides: { ours: ({ app }) => app, reference: ({ blank }) => blank },
        ratio,
      },
    ],
  },
  {
    name: 'paint-fast',
    sides: {
      app: { site: 'app', page: '', network: FAST_4G, throttle: CPU, measure: firstPaint },
      eager: { site: 'eager', page: '', network: FAST_4G, throttle: CPU, measure: firstPaint },
    },
    rows: [
      {
        name: 'first-paint-eager',
        what: 'first contentful paint, fast 4G and CPU 4x, ÷ the same app loaded eagerly',
        bar: { most: 0.5 },
        unit: ' ms',
        sides: { ours: ({ app }) => app, reference: ({ eager }) => eager },
        ratio,
      },
    ],
  },
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
