import { upperBound } from '#base/binary-search.ts';
import type { AxisKind, GapKind } from '#select/view-choices.ts';
import type { AxisTimes } from './axis-times.ts';

/**
 * Days on an axis whose unit is the width of one day where days are told apart. The scale is piecewise linear:
 *
 * ```
 *   days    ├── Dec 2022 ──┤······14 months······├─ 29 Mar … 3 Apr ─┤·····┤
 *   units   ├─2┤»├──────6 days, 6 units──────┤»┤
 *              squeezed  break                 days
 * ```
 *
 * `days`: one unit a day. `squeezed`: something happened, but no day of it is known. `break`: nothing happened.
 */
export interface AxisPiece {
  readonly kind: 'days' | 'squeezed' | 'break';
  /** Half-open: from this day up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface AxisScale {
  /** What the days are: of the calendar, or counted from the first day of each visit. */
  readonly axis: AxisKind;
  /** The calendar day of 0, for windows told in days of the calendar. */
  readonly windowZero: number;
  readonly pieces: readonly AxisPiece[];
  /** Days with an event known to the day, ascending. */
  readonly eventDays: Int32Array;
  readonly start: number;
  readonly end: number;
  /** Where the day begins. Fractions are parts of the day. Beyond both ends one unit a day. */
  readonly toUnit: (day: number) => number;
  readonly toDay: (unit: number) => number;
}

// A day of air on both sides of every exact day: two neighbours stay apart, and the axis shows what weekday came before.
const AIR_DAYS = 1;
// Up to three days an event still counts as known to the day; a month does not.
const EXACT_DAYS = 3;
// A gap this short is cheaper to draw than to break.
const SHORT_GAP_DAYS = 3;
// Wide enough for the break mark, narrower than a day.
const BREAK_UNITS = 0.6;

/** A month gets one and a half days, a year two: room for a bar, and longer is still wider. */
const squeezedUnits = (days: number): number => Math.min(days, 0.8 + Math.log2(days) / 7);

// By visit, the days around a visit always have their room, whatever happened in them: its shape is seen against them.
const VISIT_FRAME = { from: -3, to: 30 };

/** The scale of a whole corpus (never of a selection: filtering moves nothing), with the days its articles came out. */
export function buildScale(times: AxisTimes, gaps: GapKind): AxisScale {
  const { axis, windowZero } = times;
  const cover = coverDays(times);
  if (!cover) return toScale([], new Int32Array(0), { axis, windowZero });
  const pieces = gaps === 'true' ? [{ kind: 'days' as const, from: cover.from, to: cover.to }] : cutPieces(cover);
  return toScale(placePieces(pieces), cover.eventDays, { axis, windowZero });
}

/**
 * Everything that takes room on the axis, first day and last day in turn. Of an open stretch only the known end does: it is drawn as a
 * fade beside it.
 */
function listSpans({ axis, from, to, off, published }: AxisTimes): Int32Array {
  const spans = new Int32Array(2 * (off.length + published.length + 1));
  let end = 0;
  const add = (first: number, last: number) => {
    spans[end] = first;
    spans[end + 1] = last;
    end += 2;
  };
  for (let row = 0; row < off.length; row += 1) if (off[row] === 0) add(from[row] ?? 0, to[row] ?? 0);
  const empty = end === 0;
  for (const time of published) add(time.from, time.to);
  if (axis === 'visit' && !empty) add(VISIT_FRAME.from, VISIT_FRAME.to);
  return spans.subarray(0, end);
}

interface Cover {
  readonly from: number;
  readonly to: number;
  /** Per day from `from`: 2 told apart, 1 covered by something vague, 0 nothing. */
  readonly state: Uint8Array;
  /** Per day: a vague stretch begins or ended just before. */
  readonly edge: Uint8Array;
  readonly eventDays: Int32Array;
}

function coverDays(times: AxisTimes): Cover | null {
  const spans = listSpans(times);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < spans.length; at += 2) {
    const [from, to] = [spans[at] ?? first, spans[at + 1] ?? last];
    if (from < first) first = from;
    if (to > last) last = to;
  }
  if (last < first) return null;
  const from = first - AIR_DAYS;
  const size = last + AIR_DAYS + 1 - from;
  const state = new Uint8Array(size);
  const edge = new Uint8Array(size + 1);
  const known = new Uint8Array(size);
  // Where the longest of those known to the day ends that begin on a day: on most days many do.
  const exact = new Int32Array(size);
  const vague = new Int32Array(size + 1);
  for (let i = 0; i < spans.length; i += 2) {
    const at = (spans[i] ?? 0) - from;
    const end = (spans[i + 1] ?? 0) + 1 - from;
    if (end - at <= EXACT_DAYS) {
      if (end > (exact[at] ?? 0)) exact[at] = end;
    } else {
      vague[at] = (vague[at] ?? 0) + 1;
      vague[end] = (vague[end] ?? 0) - 1;
      edge[at] = 1;
      edge[end] = 1;
    }
  }
  for (let at = 0; at < size; at += 1) {
    const end = exact[at] ?? 0;
    if (end === 0) continue;
    known.fill(1, at, end);
    state.fill(2, at - AIR_DAYS, end + AIR_DAYS);
  }
  let depth = 0;
  for (let i = 0; i < size; i += 1) {
    depth += vague[i] ?? 0;
    if (depth > 0 && state[i] === 0) state[i] = 1;
  }
  return { from, to: from + size, state, edge, eventDays: listDays(known, from) };
}

function listDays(known: Uint8Array, from: number): Int32Array {
  const days: number[] = [];
  for (let i = 0; i < known.length; i += 1) if (known[i] === 1) days.push(i + from);
  return Int32Array.from(days);
}

type Unplaced = Pick<AxisPiece, 'kind' | 'from' | 'to'>;
const KINDS = ['break', 'squeezed', 'days'] as const;

function cutPieces({ from, state, edge }: Cover): Unplaced[] {
  const pieces: Unplaced[] = [];
  let start = 0;
  for (let i = 1; i <= state.length; i += 1) {
    const same = i < state.length && state[i] === state[start] && !(state[i] === 1 && edge[i] === 1);
    if (same) continue;
    const kind = KINDS[state[start] ?? 0] ?? 'break';
    pieces.push({
      kind: kind !== 'days' && i - start <= SHORT_GAP_DAYS ? 'days' : kind,
      from: start + from,
      to: i + from,
    });
    start = i;
  }
  return joinDays(pieces);
}

function joinDays(pieces: readonly Unplaced[]): Unplaced[] {
  const joined: Unplaced[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === 'days' && piece.kind === 'days') joined[joined.length - 1] = { ...before, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

function placePieces(pieces: readonly Unplaced[]): AxisPiece[] {
  let at = 0;
  return pieces.map((piece) => {
    const days = piece.to - piece.from;
    const start = at;
    at += piece.kind === 'days' ? days : piece.kind === 'break' ? BREAK_UNITS : squeezedUnits(days);
    return { ...piece, start, end: at };
  });
}

type ScaleKind = Pick<AxisScale, 'axis' | 'windowZero'>;

function toScale(pieces: readonly AxisPiece[], eventDays: Int32Array, kind: ScaleKind): AxisScale {
  const last = pieces.at(-1);
  const days = Float64Array.from([...pieces.map((piece) => piece.from), last?.to ?? 0]);
  const units = Float64Array.from([...pieces.map((piece) => piece.start), last?.end ?? 0]);
  return {
    ...kind,
    pieces,
    eventDays,
    start: 0,
    end: last?.end ?? 1,
    toUnit: (day) => mapKnots(days, units, day),
    toDay: (unit) => mapKnots(units, days, unit),
  };
}

/** The value of the line through the knots (`from[i]`, `to[i]`), both ascending; outside them it goes on with slope one. */
function mapKnots(from: Float64Array, to: Float64Array, value: number): number {
  const last = from.length - 1;
  const [first0 = 0, first1 = 0, last0 = 0, last1 = 0] = [from[0], to[0], from[last], to[last]];
  if (value <= first0) return first1 + (value - first0);
  if (value >= last0) return last1 + (value - last0);
  const at = upperBound(from, value) - 1;
  const [a = 0, b = 0, c = 0, d = 0] = [from[at], from[at + 1], to[at], to[at + 1]];
  return c + ((value - a) / (b - a)) * (d - c);
}
