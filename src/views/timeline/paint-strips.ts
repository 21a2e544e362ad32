import type { PlotFrame } from './plot-frame.ts';
import type { StripClass } from './strip-index.ts';
import { countBar, type Strip } from './to-strips.ts';

/** Colours as words that a canvas knows. */
export interface StripColours {
  readonly rule: string;
  readonly paper: string;
  readonly toneOf: (topic: string | null, broader: string | null) => string;
}

/** The part of a canvas that strips are painted with: pure rooms know no browser. */
export interface StripBrush {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  fillRect: (x: number, y: number, width: number, height: number) => void;
  strokeRect: (x: number, y: number, width: number, height: number) => void;
}

export interface StripPainting extends Pick<PlotFrame, 'strips' | 'layout' | 'fed'> {
  readonly pxPerUnit: number;
  readonly colours: StripColours;
}

const PAD_PX = 4;
// A bar of one event is still seen.
const LEAST_PX = 3;
// Bars as wide as this are told apart by a gap.
const GAP_FROM_PX = 3;
const SOFT_ALPHA = 0.5;

// The sign of a bar that is higher than the lane: two gaps under its top, as a column is cut in print.
const CUT_PX = [3, 6] as const;

/** How high a bar is: by the square root, so that one event is seen beside a thousand. Never higher than the lane. */
export const barHeight = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : LEAST_PX + (room - LEAST_PX) * Math.sqrt(Math.min(1, count / most));

/** Paints each crowded lane as bars: filled what is known, pale what is not known to the day, hollow what was expected. */
export function paintStrips(brush: StripBrush, painting: StripPainting): void {
  for (const strip of painting.strips) paintStrip(brush, strip, painting);
}

function paintStrip(brush: StripBrush, strip: Strip, { layout, fed, pxPerUnit, colours }: StripPainting): void {
  const box = layout.lanes[strip.lane];
  if (!box) return;
  const base = box.top + box.height - PAD_PX;
  const room = base - Math.max(box.linesTop, box.top + PAD_PX);
  const { bins, totals, classes, counts, most } = strip;
  const size = totals.length;
  const x = Float64Array.from(bins.start, (start) => (start - fed.start) * pxPerUnit);
  const wide = Float64Array.from(bins.end, (end, i) => {
    const px = (end - (bins.start[i] ?? end)) * pxPerUnit;
    return px > GAP_FROM_PX ? px - 1 : px;
  });
  brush.fillStyle = colours.rule;
  for (let i = 0; i < size; i += 1) {
    const high = barHeight(totals[i] ?? 0, most, room);
    if (high > 0) brush.fillRect(x[i] ?? 0, base - high, wide[i] ?? 0, high);
  }
  // What each selected event adds to its bar, and how high the bar is so far.
  const each = Float64Array.from(totals, (_, i) => {
    const selected = countBar(strip, i);
    return selected === 0 ? 0 : barHeight(selected, most, room) / selected;
  });
  const risen = new Float64Array(size);
  classes.forEach((drawn, c) => {
    const paint = brushFor(brush, drawn, colours);
    const column = counts[c];
    for (let i = 0; i < size; i += 1) {
      const high = (column?.[i] ?? 0) * (each[i] ?? 0);
      if (high === 0) continue;
      const top = base - (risen[i] ?? 0) - high;
      paint(x[i] ?? 0, top, wide[i] ?? 0, high);
      risen[i] = (risen[i] ?? 0) + high;
    }
    brush.globalAlpha = 1;
  });
  brush.fillStyle = colours.paper;
  for (let i = 0; i < size; i += 1) {
    if ((totals[i] ?? 0) <= most) continue;
    for (const below of CUT_PX) brush.fillRect(x[i] ?? 0, base - room + below, wide[i] ?? 0, 1);
  }
  brush.fillStyle = colours.rule;
  brush.fillRect(0, base, (fed.end - fed.start) * pxPerUnit, 1);
}

type Paint = (x: number, y: number, width: number, height: number) => void;

function brushFor(brush: StripBrush, { topic, broader, look }: StripClass, colours: StripColours): Paint {
  const tone = colours.toneOf(topic, broader);
  brush.fillStyle = tone;
  if (look !== 'planned') {
    brush.globalAlpha = look === 'soft' ? SOFT_ALPHA : 1;
    return (x, y, width, height) => brush.fillRect(x, y, width, height);
  }
  brush.strokeStyle = tone;
  brush.lineWidth = 1;
  return (x, y, width, height) => {
    // Too small to be hollow: a line.
    if (width < 3 || height < 3) return brush.fillRect(x, y, Math.min(width, 1), height);
    brush.fillStyle = colours.paper;
    brush.fillRect(x, y, width, height);
    brush.fillStyle = tone;
    brush.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  };
}
