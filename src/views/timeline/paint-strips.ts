import type { LaneBox } from './lay-out-plot.ts';
import type { StripClass } from './strip-index.ts';
import type { UnitWindow } from './time-window.ts';
import { countBar, type Strip } from './to-strips.ts';

/**
 * One lane's pixels, row by row from its top, each a number as a canvas keeps it (four bytes: red, green, blue, alpha). Painted by hand: a
 * canvas takes fifty thousand rectangles one by one, and draws them on the page's own thread where there is no graphics card.
 */
export interface PixelSheet {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** Colours as they stand in a {@link PixelSheet}. */
export interface StripColours {
  readonly rule: number;
  readonly paper: number;
  readonly toneOf: (topic: string | null) => number;
}

export interface StripPlace {
  readonly box: LaneBox;
  /** The units from the left edge of the sheet to its right edge. */
  readonly fed: UnitWindow;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  readonly colours: StripColours;
}

const PAD_PX = 4;
// A bar of one event is still seen.
const LEAST_PX = 3;
// Bars wider than this are told apart by a gap; smaller ones can't be hollow.
const NARROW_PX = 3;
const SOFT_SHARE = 0.5;

// The sign of a bar that is higher than the lane: two gaps under its top, as a column is cut in print.
const CUT_PX = [3, 6] as const;

/** How high a bar is: by the square root, so that one event is seen beside a thousand. Never higher than the lane. */
export const barHeight = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : LEAST_PX + (room - LEAST_PX) * Math.sqrt(Math.min(1, count / most));

/** Paints a crowded lane as bars onto an empty sheet: filled what is known, pale what is not known to the day, hollow what was expected. */
export function paintStrip(sheet: PixelSheet, strip: Strip, { box, fed, ratio, colours }: StripPlace): void {
  const { bins, totals, classes, counts, most } = strip;
  const line = Math.max(1, Math.round(ratio));
  const room = box.height - PAD_PX - Math.max(box.linesTop - box.top, PAD_PX);
  const base = Math.round((box.height - PAD_PX) * ratio);
  const risesTo = (px: number) => base - Math.round(px * ratio);
  const paints = classes.map((drawn) => paintFor(drawn, colours, { line, narrow: NARROW_PX * ratio }));
  const pxPerUnit = sheet.width / (fed.end - fed.start);
  for (let i = 0; i < totals.length; i += 1) {
    const total = totals[i] ?? 0;
    if (total === 0) continue;
    const left = Math.round(((bins.start[i] ?? 0) - fed.start) * pxPerUnit);
    const next = Math.round(((bins.end[i] ?? 0) - fed.start) * pxPerUnit);
    const right = Math.max(left + 1, next - left > NARROW_PX * ratio ? next - line : next);
    const selected = countBar(strip, i);
    const each = selected === 0 ? 0 : barHeight(selected, most, room) / selected;
    let risen = 0;
    let bottom = base;
    for (let c = 0; c < paints.length; c += 1) {
      risen += (counts[c]?.[i] ?? 0) * each;
      const top = risesTo(risen);
      if (top < bottom) paints[c]?.(sheet, { left, right, top, bottom });
      bottom = Math.min(bottom, top);
    }
    fillBlock(sheet, { left, right, top: risesTo(barHeight(total, most, room)), bottom }, colours.rule);
    if (total <= most) continue;
    for (const below of CUT_PX) {
      const top = risesTo(room - below);
      fillBlock(sheet, { left, right, top, bottom: top + line }, colours.paper);
    }
  }
  fillBlock(sheet, { left: 0, right: sheet.width, top: base, bottom: base + line }, colours.rule);
}

/** Whole pixels; `right` and `bottom` do not belong to it. */
interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Paint = (sheet: PixelSheet, block: Block) => void;

interface PaintSizes {
  readonly line: number;
  readonly narrow: number;
}

function paintFor({ topic, certainty }: StripClass, colours: StripColours, { line, narrow }: PaintSizes): Paint {
  const tone = colours.toneOf(topic);
  if (certainty === 'firm') return (sheet, block) => fillBlock(sheet, block, tone);
  if (certainty === 'soft') {
    const pale = mixColours(tone, colours.rule);
    return (sheet, block) => fillBlock(sheet, block, pale);
  }
  return (sheet, block) => {
    const { left, right, top, bottom } = block;
    // Too small to be hollow: a line.
    if (right - left < narrow || bottom - top < narrow) {
      fillBlock(sheet, block, colours.rule);
      return fillBlock(sheet, { ...block, right: Math.min(right, left + line) }, tone);
    }
    fillBlock(sheet, block, tone);
    const inside = { left: left + line, right: right - line, top: top + line, bottom: bottom - line };
    fillBlock(sheet, inside, colours.paper);
  };
}

function fillBlock({ pixels, width, height }: PixelSheet, { left, right, top, bottom }: Block, colour: number): void {
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  const end = Math.min(height, bottom);
  for (let y = Math.max(0, top); y < end; y += 1) {
    const row = y * width;
    for (let at = row + from; at < row + to; at += 1) pixels[at] = colour;
  }
}

/** Byte by byte: it does not matter in which order the machine has them. */
function mixColours(over: number, under: number): number {
  let mixed = 0;
  for (const shift of [0, 8, 16, 24]) {
    const byte = ((over >>> shift) & 255) * SOFT_SHARE + ((under >>> shift) & 255) * (1 - SOFT_SHARE);
    mixed |= Math.round(byte) << shift;
  }
  return mixed >>> 0;
}
