import { upperBound } from '#base/binary-search.ts';
import type { Day } from '#model/day.ts';
import { type CorpusIndex, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import type { GapKind } from '#select/view-choices.ts';

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

/** The scale of a whole corpus (never of a selection: filtering moves nothing), with the days its articles came out. */
export function buildScale(index: CorpusIndex, gaps: GapKind): AxisScale {
  const spans = readSpans(index);
  if (spans.length === 0) return toScale([], new Int32Array(0));
  const first = spans.reduce((least, span) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, span) => Math.max(most, span.to), Number.NEGATIVE_INFINITY);
  const cover = coverDays(spans, first - AIR_DAYS, last + AIR_DAYS);
  const pieces = gaps === 'true' ? [{ kind: 'days' as const, from: cover.from, to: cover.to }] : cutPieces(cover);
  return toScale(placePieces(pieces), cover.eventDays);
}

interface Span {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
  readonly exact: boolean;
}

// An open end is drawn as a fade beside the known end: only that day counts here.
function readSpans(index: CorpusIndex): Span[] {
  const spans: Span[] = [];
  for (let row = 0; row < index.size; row += 1) {
    if (index.undated[row] === 1) continue;
    const earliest = index.earliest[row] ?? OPEN_START;
    const latest = index.latest[row] ?? OPEN_END;
    const from = earliest === OPEN_START ? latest : earliest;
    const to = latest === OPEN_END ? earliest : latest;
    spans.push({ from, to, exact: to - from < EXACT_DAYS });
  }
  for (const article of index.corpus.articles) {
    const { earliest, latest } = article.published.estimate ?? { earliest: null, latest: null };
    if (earliest !== null && latest !== null)
      spans.push({ from: earliest, to: latest, exact: latest - earliest < EXACT_DAYS });
  }
  return spans;
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

function coverDays(spans: readonly Span[], from: number, last: number): Cover {
  const size = last + 1 - from;
  const state = new Uint8Array(size);
  const edge = new Uint8Array(size + 1);
  const known = new Uint8Array(size);
  const vague = new Int32Array(size + 1);
  for (const span of spans) {
    if (span.exact) {
      state.fill(2, Math.max(0, span.from - AIR_DAYS - from), Math.min(size, span.to + AIR_DAYS + 1 - from));
      known.fill(1, span.from - from, span.to + 1 - from);
    } else {
      const [start, end] = [span.from - from, span.to + 1 - from];
      vague[start] = (vague[start] ?? 0) + 1;
      vague[end] = (vague[end] ?? 0) - 1;
      edge[start] = 1;
      edge[end] = 1;
    }
  }
  let depth = 0;
  for (let i = 0; i < size; i += 1) {
    depth += vague[i] ?? 0;
    if (depth > 0 && state[i] === 0) state[i] = 1;
  }
  const eventDays = Int32Array.from([...known.keys()].flatMap((i) => (known[i] === 1 ? i + from : [])));
  return { from, to: last + 1, state, edge, eventDays };
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

function toScale(pieces: readonly AxisPiece[], eventDays: Int32Array): AxisScale {
  const last = pieces.at(-1);
  const days = Float64Array.from([...pieces.map((piece) => piece.from), last?.to ?? 0]);
  const units = Float64Array.from([...pieces.map((piece) => piece.start), last?.end ?? 0]);
  return {
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

/** The units of a stretch of days, both inclusive. */
export const toUnits = (scale: AxisScale, from: Day, to: Day): { start: number; end: number } => ({
  start: scale.toUnit(from),
  end: scale.toUnit(to + 1),
});
