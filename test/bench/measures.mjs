// The rows of the table: what each side is shown, what is done to it, and the bar.
import { dragFrames, heapAfter, wheelFrames } from './gestures.mjs';

const show = (page) => page.evaluate(() => window.bench.show());
const showThen = (act) => async (page, cdp) => {
  await show(page);
  await page.waitForTimeout(2500);
  return act(page, cdp);
};
const filtered = showThen((page) => page.evaluate(() => window.bench.filter()));
const share = ({ frames, slow }) => (100 * slow) / frames;
const pan = (near) => showThen((page, cdp) => dragFrames(page, cdp, near));
const zoom = (near) => showThen((page, cdp) => wheelFrames(page, cdp, near));
const figureOf = (measure, pick) => async (page, cdp) => pick(await measure(page, cdp));
const fps = ({ frames, ms }) => (1000 * frames) / ms;
const ratio = ({ ours, reference }) => ours / reference;

const smooth = (events, gesture, measure, near) => ({
  name: `${gesture}-${events}-${near ? 'near' : 'overview'}`,
  what: `${Number(events).toLocaleString('en')} events, ${gesture}, ${near ? 'zoomed in' : 'overview'}: frames over 25 ms, %`,
  bar: { most: 2 },
  unit: ' %',
  // The figure is ours alone; the bare canvas under the same gesture shows what the machine itself drops.
  sides: {
    ours: { page: `events=${events}`, measure: figureOf(measure(near), share) },
    reference: { page: 'events=1000&what=canvas', measure: figureOf(measure(near), share) },
  },
});

export const MEASURES = [
  {
    name: 'visible-40',
    what: '40 events: timeline visible ÷ plain vis-timeline given start and end',
    bar: { most: 0.2 },
    unit: ' ms',
    ratio,
    sides: {
      ours: { page: 'events=40&bare', measure: show },
      reference: { page: 'events=40&what=vis&whole', measure: show },
    },
  },
  {
    name: 'paint-vis',
    what: '100,000 events: complete paint ÷ vis-timeline’s 60-day window',
    bar: { most: 1 / 40 },
    unit: ' ms',
    ratio,
    sides: {
      ours: { page: 'events=100000&bare', measure: show },
      reference: { page: 'events=100000&what=vis', measure: show },
    },
  },
  {
    name: 'paint-canvas',
    what: '100,000 events: complete paint ÷ bare canvas',
    bar: { most: 1.5 },
    unit: ' ms',
    ratio,
    sides: {
      ours: { page: 'events=100000&bare', measure: show },
      reference: { page: 'events=100000&what=canvas', measure: show },
    },
  },
  ...[100_000, 1_000_000].flatMap((events) => [
    smooth(events, 'pan', pan, true),
    smooth(events, 'zoom', zoom, false),
    smooth(events, 'zoom', zoom, true),
  ]),
  {
    name: 'pan-work',
    what: '1,000,000 ÷ 100,000: main-thread ms a frame while panning',
    bar: { most: 1.5 },
    unit: ' ms',
    ratio,
    sides: {
      ours: { page: 'events=1000000', measure: figureOf(pan(true), ({ work }) => work) },
      reference: { page: 'events=100000', measure: figureOf(pan(true), ({ work }) => work) },
    },
  },
  ...[
    ['pan', pan(true)],
    ['zoom', zoom(false)],
  ].map(([gesture, measure]) => ({
    name: `${gesture}-throttled`,
    what: `100,000 events, CPU 4x: ${gesture} fps ÷ plain vis-timeline with 40 events`,
    bar: { least: 1.5 },
    unit: ' fps',
    ratio,
    sides: {
      ours: { page: 'events=100000', throttle: 4, measure: figureOf(measure, fps) },
      reference: { page: 'events=40&what=vis&whole', throttle: 4, measure: figureOf(measure, fps) },
    },
  })),
  {
    name: 'filter-frames',
    what: '100,000 events: filter click → painted, all facet counts included, frames',
    bar: { most: 2 },
    unit: ' frames',
    sides: { ours: { page: 'events=100000', measure: figureOf(filtered, (ms) => ms / (1000 / 60)) } },
  },
  {
    name: 'filter-vis',
    what: '100,000 events: filter click → painted ÷ vis-timeline’s DataView',
    bar: { most: 1 / 30 },
    unit: ' ms',
    ratio,
    sides: {
      ours: { page: 'events=100000', measure: filtered },
      reference: { page: 'events=100000&what=vis', measure: filtered },
    },
  },
  {
    name: 'facets',
    what: '100,000 events: facets with all live counts ÷ naive object filter',
    bar: { most: 1 / 20 },
    unit: ' ms',
    ratio: ({ ours, naive }) => ours / naive,
    sides: {
      ours: { page: 'events=100000&what=facets', measure: (page) => page.evaluate(() => window.bench.count().ours) },
      naive: { page: 'events=100000&what=facets', measure: (page) => page.evaluate(() => window.bench.count().naive) },
    },
  },
  {
    name: 'heap',
    what: 'heap at 100,000 events ÷ vis-timeline, both over the same events',
    bar: { most: 0.1 },
    unit: ' MB',
    ratio,
    sides: {
      ours: { page: 'events=100000&bare', measure: heapAfter(show) },
      reference: { page: 'events=100000&what=vis', measure: heapAfter(show) },
    },
  },
];
