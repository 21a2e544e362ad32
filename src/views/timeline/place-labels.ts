/** A mark that looks for a line and a place for its words. Pixels from the left edge of the view. */
export interface Unplaced {
  readonly markStart: number;
  readonly markEnd: number;
  readonly labelWidth: number;
}

export interface Place {
  readonly line: number;
  readonly side: 'right' | 'left' | 'inside' | 'none';
}

export interface Room {
  readonly lines: number;
  /** The right edge of the view: words that would cross it stand on the left. */
  readonly width: number;
}

// Between a mark and its own words, and between words and the next mark.
export const LABEL_GAP = 7;
const ITEM_GAP = 10;
// Words on a bar keep this far from both of its ends.
const INSIDE_PAD = 12;

type Interval = readonly [from: number, to: number];

/**
 * Gives each mark, in the order given, the lowest line where it and its words are free; words stand on the right, or on the
 * left where the right would run over the next mark or out of view. A mark without room for words stands without; null: no
 * room at all. Where `kept` has a place for a mark, that is its place.
 *
 * ```
 *   line 0   ● Cairo            ○ Macron
 *   line 1           China ●    ○ Séjourné, press
 * ```
 */
export function placeLabels(
  marks: readonly Unplaced[],
  room: Room,
  kept: readonly (Place | null)[] = [],
): (Place | null)[] {
  const lines: Interval[][] = Array.from({ length: room.lines }, () => []);
  const starts = marks.map((mark) => mark.markStart).toSorted((a, b) => a - b);
  const take = (mark: Unplaced, place: Place | null) => {
    if (place) lines[place.line]?.push(extent(mark, place.side));
    return place;
  };
  const stays = marks.map((mark, i) => take(mark, kept[i] ?? null));
  return marks.map((mark, i) => stays[i] ?? take(mark, findPlace(mark, lines, room, nextAfter(starts, mark))));
}

/** Where the mark and its words begin and end. */
export function extent({ markStart, markEnd, labelWidth }: Unplaced, side: Place['side']): Interval {
  if (side === 'right') return [markStart, markEnd + LABEL_GAP + labelWidth];
  if (side === 'left') return [markStart - LABEL_GAP - labelWidth, markEnd];
  return [markStart, markEnd];
}

function findPlace(mark: Unplaced, lines: readonly Interval[][], room: Room, next: number): Place | null {
  const seen = Math.min(mark.markEnd, room.width) - Math.max(mark.markStart, 0);
  const fitsInside = seen > mark.labelWidth + 2 * INSIDE_PAD;
  const right = extent(mark, 'right');
  const left = extent(mark, 'left');
  // What is out of view may have its words out of view.
  const outside = mark.markEnd < 0 || mark.markStart > room.width;
  const onRight = outside || right[1] <= room.width ? toPlace(lines, right, 'right') : null;
  const onLeft = !outside && left[0] >= 0 ? toPlace(lines, left, 'left') : null;
  const crowded = right[1] + ITEM_GAP > next;
  // One line further down on the left costs less than pushing all that comes next down by one.
  const leftLimit = onRight ? onRight.line + (crowded ? 1 : -1) : room.lines;
  if (onLeft && onLeft.line <= leftLimit) return onLeft;
  if (onRight) return onRight;
  // A bar that runs out of the view has no end to stand beside.
  if (fitsInside) return toPlace(lines, extent(mark, 'inside'), 'inside');
  return toPlace(lines, extent(mark, 'right'), 'right') ?? toPlace(lines, extent(mark, 'none'), 'none');
}

function toPlace(lines: readonly Interval[][], [from, to]: Interval, side: Place['side']): Place | null {
  const line = lines.findIndex((taken) => taken.every(([a, b]) => to + ITEM_GAP <= a || b + ITEM_GAP <= from));
  return line === -1 ? null : { line, side };
}

// The next mark that is not on the very same spot.
function nextAfter(starts: readonly number[], mark: Unplaced): number {
  return starts.find((start) => start > mark.markEnd + 1) ?? Number.POSITIVE_INFINITY;
}
