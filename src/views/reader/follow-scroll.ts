import { buildScrollMap, mapFrom, type Stand } from './scroll-map.ts';
import type { PageSide } from './shared-reading.ts';

/** What has been seen of the two columns. */
export interface Seen {
  /** Where they stood when last looked at, what was written to them included. */
  readonly stand: Stand;
  /** The one that the reader moved last. */
  readonly leader: PageSide;
}

export interface Following {
  readonly leader: PageSide;
  /** Where the other column is to go. */
  readonly to: number;
}

// Less than a pixel is rounding: browsers keep whole device pixels.
const STILL = 1;

/**
 * Which column leads, and where the other has to go; null when none moved. A column that was moved from here stands where it was
 * last seen, so it never leads back: there is no loop. `landmarks` are asked for only when one moved.
 */
export function followScroll(seen: Seen, now: Stand, landmarks: () => readonly Stand[], end: Stand): Following | null {
  const moved = ([0, 1] as const).filter((side) => Math.abs(now[side] - seen.stand[side]) >= STILL);
  const leader = moved.includes(seen.leader) ? seen.leader : moved[0];
  if (leader === undefined) return null;
  const map = buildScrollMap(landmarks(), seen.stand, end);
  const room = end[leader === 0 ? 1 : 0];
  return { leader, to: Math.min(Math.max(mapFrom(map, leader, now[leader]), 0), room) };
}
