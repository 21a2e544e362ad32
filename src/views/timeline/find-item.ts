import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { endRow } from '#select/step-events.ts';
import type { Cursor } from './move-cursor.ts';
import type { Strip } from './to-strips.ts';
import type { TimelineScene } from './to-timeline-items.ts';

/** One bar of a strip. */
export interface Bar {
  readonly strip: Strip;
  readonly bar: number;
}

const BAR_KEY = /^bar\/(\d+)\/(-?\d+)$/;

/** The name of a bar: it stays while the zoom does, wherever the window goes. */
export const keyOfBar = ({ strip, bar }: Bar): string => `bar/${strip.lane}/${strip.bins.from[bar] ?? 0}`;

/** What a key of the drawing stands for: `lane/event`, `tray/event`, `bar/lane/day`. */
export function findItem(
  key: string,
  index: CorpusIndex,
  { lanes }: TimelineScene,
  strips: readonly Strip[],
): Cursor | Bar | null {
  const at = key.lastIndexOf('/');
  const row = index.rowOf.get(key.slice(at + 1) as EventId);
  if (row !== undefined) {
    const lane = lanes.findIndex(({ id }) => id === key.slice(0, at));
    return { row, lane: Math.max(0, lane) };
  }
  const [, lane, day] = BAR_KEY.exec(key) ?? [];
  const strip = strips.find((other) => String(other.lane) === lane);
  const bar = strip ? strip.bins.from.indexOf(Number(day)) : -1;
  return strip && bar !== -1 ? { strip, bar } : null;
}

/** The key of the event under the cursor. */
export function keyOfCursor({ row, lane }: Cursor, index: CorpusIndex, { lanes, times }: TimelineScene): string | null {
  const event = index.corpus.events[row];
  if (!event) return null;
  return times.off[row] === 1 ? `tray/${event.id}` : `${lanes[lane]?.id ?? ''}/${event.id}`;
}

/** The statuses that occur, for the legend. */
export function listStatuses(index: CorpusIndex): Set<string> {
  return new Set([...index.rows.status].filter(([, rows]) => endRow(rows, 'start') !== null).map(([status]) => status));
}
