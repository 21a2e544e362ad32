import type { PassageLink, SharedReading } from './shared-reading.ts';

/** A curve between a place beside the left text and one beside the right, in pixels below the columns' upper edge. */
export interface Ribbon {
  readonly link: PassageLink;
  readonly left: number;
  readonly right: number;
  readonly lit: boolean;
}

// More lines than these between two texts are a tangle that nobody follows.
export const MOST_RIBBONS = 6;
// A counterpart out of sight is pointed at: the curve leaves over the edge by this much, however far it would have to go.
const BEYOND = 48;
// Farther out of sight than this share of the column's height, only a lit ribbon is drawn: many that only leave are a tangle, too.
const NEAR = 0.5;

export interface RibbonSight {
  /** The height of the part in sight. */
  readonly height: number;
  /** Where the reader's eyes are, from its top. */
  readonly line: number;
  /** Where the passages stand, from its top; undefined: not drawn. */
  readonly left: (passage: number) => number | undefined;
  readonly right: (passage: number) => number | undefined;
}

/** The ribbons to draw: those that are lit, then those with both ends in sight, then the ones nearest to the reader's eyes. */
export function selectRibbons(shared: SharedReading, lit: readonly PassageLink[], sight: RibbonSight): Ribbon[] {
  const keys = new Set(lit.map(keyOf));
  const rest = shared.pairs.filter((pair) => !keys.has(keyOf(pair)));
  return [...place(lit, true, sight), ...place(rest, false, sight)].slice(0, MOST_RIBBONS);
}

const keyOf = ({ left, right }: PassageLink): string => `${left} ${right}`;

function place(links: readonly PassageLink[], lit: boolean, sight: RibbonSight): Ribbon[] {
  const inSight = (y: number) => y >= 0 && y <= sight.height;
  const isNear = (y: number) => y >= -sight.height * NEAR && y <= sight.height * (1 + NEAR);
  const rank = ({ left, right }: Ribbon) =>
    (inSight(left) && inSight(right) ? 0 : sight.height) +
    Math.min(Math.abs(left - sight.line), Math.abs(right - sight.line));
  const clamp = (y: number) => Math.min(Math.max(y, -BEYOND), sight.height + BEYOND);
  return links
    .flatMap((link): Ribbon[] => {
      const [left, right] = [sight.left(link.left), sight.right(link.right)];
      if (left === undefined || right === undefined || !(inSight(left) || inSight(right))) return [];
      if (!lit && !(isNear(left) && isNear(right))) return [];
      return [{ link, left: clamp(left), right: clamp(right), lit }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** A path that leaves and arrives level. */
export function toCurve(from: number, y1: number, to: number, y2: number): string {
  const middle = round((from + to) / 2);
  return `M${round(from)} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${round(to)} ${round(y2)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
