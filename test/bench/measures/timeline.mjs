// The timeline: how soon it is there, and how it moves.
import { fps, measureGestures, measureOpeningGestures, slowShare } from './gestures.mjs';

const show = (page) => page.evaluate(() => window.bench.show());
// After the timeline has come alive, and what is idle's has been done.
const SETTLED_MS = 2500;
const afterShowing = (act) => async (page, cdp) => {
  await show(page);
  await page.waitForTimeout(SETTLED_MS);
  return act(page, cdp);
};
const ratio = ({ ours, reference }) => ours / reference;

const soon = (name, what, most, ours, reference) => ({
  name,
  sides: { ours: { page: ours, measure: show }, reference: { page: reference, measure: show } },
  rows: [
    {
      name,
      what,
      bar: { most },
      unit: ' ms',
      sides: { ours: (run) => run.ours, reference: (run) => run.reference },
      ratio,
    },
  ],
});

const GESTURES = {
  panOverview: 'drag, overview',
  panNear: 'drag, zoomed in',
  zoomOverview: 'wheel, overview',
  zoomNear: 'wheel, zoomed in',
};

const smooth = (side, events) =>
  Object.entries(GESTURES).map(([gesture, words]) => ({
    name: `${gesture}-${events}`,
    what: `${events.toLocaleString('en')} events, ${words}: frames over 25 ms`,
    bar: { most: 2 },
    unit: ' %',
    // The figure is ours alone; a bare canvas under the same hand shows what the machine itself drops.
    sides: { ours: (run) => slowShare(run[side][gesture]), reference: (run) => slowShare(run.canvas[gesture]) },
  }));

const throttled = (gesture, words) => ({
  name: `${gesture}-throttled`,
  what: `100,000 events, CPU 4x: ${words} fps ÷ plain vis-timeline with 40 events`,
  bar: { least: 1.5 },
  unit: ' fps',
  sides: { ours: ({ ours }) => fps(ours[gesture]), reference: ({ vis }) => fps(vis[gesture]) },
  ratio,
});

export const TIMELINE = [
  soon(
    'visible-40',
    '40 events: timeline visible ÷ plain vis-timeline given start and end',
    0.2,
    '?events=40&bare',
    '?events=40&what=vis&whole',
  ),
  soon(
    'paint-vis',
    '100,000 events: complete paint ÷ vis-timeline’s 60-day window',
    1 / 40,
    '?events=100000&bare',
    '?events=100000&what=vis',
  ),
  soon(
    'paint-canvas',
    '100,000 events: complete paint ÷ bare canvas',
    1.5,
    '?events=100000&bare',
    '?events=100000&what=canvas',
  ),
  {
    name: 'gestures',
    sides: {
      some: { page: '?events=100000', measure: afterShowing(measureGestures) },
      many: { page: '?events=1000000', measure: afterShowing(measureGestures) },
      canvas: { page: '?events=1000&what=canvas', measure: afterShowing(measureGestures) },
    },
    rows: [
      ...smooth('some', 100_000),
      ...smooth('many', 1_000_000),
      {
        name: 'pan-work',
        what: '1,000,000 ÷ 100,000: main-thread ms a frame while panning',
        bar: { most: 1.5 },
        unit: ' ms',
        sides: { ours: ({ many }) => many.panNear.work, reference: ({ some }) => some.panNear.work },
        ratio,
      },
    ],
  },
  {
    name: 'throttled',
    sides: {
      ours: { page: '?events=100000', throttle: 4, measure: afterShowing(measureOpeningGestures) },
      vis: { page: '?events=40&what=vis&whole', throttle: 4, measure: afterShowing(measureOpeningGestures) },
    },
    rows: [throttled('pan', 'drag'), throttled('zoom', 'wheel')],
  },
];
