import type { Stand } from './scroll-map.ts';

/**
 * Scrolls that bring two places level: `places` are pixels from each text's beginning, `line` where they should stand in the
 * columns, `end` how far each can scroll. Near an end of a text they stand off the line, but still level; where even that
 * cannot be, each goes as near as it can.
 */
export function levelStand(places: Stand, line: number, end: Stand): Stand {
  const highest = Math.max(places[0] - end[0], places[1] - end[1]);
  const lowest = Math.min(places[0], places[1]);
  const at = highest <= lowest ? Math.min(Math.max(line, highest), lowest) : line;
  const clamp = (scroll: number, room: number) => Math.min(Math.max(scroll, 0), room);
  return [clamp(places[0] - at, end[0]), clamp(places[1] - at, end[1])];
}
