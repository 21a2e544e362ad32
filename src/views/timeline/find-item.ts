import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { endRow } from '#select/step-events.ts';
import type { Cursor } from './move-cursor.ts';
import type { CountItem, DrawnItem } from './timeline-item.ts';
import type { TimelineScene } from './to-timeline-items.ts';

/** What a key of the drawing stands for: an event in a lane, or a count. Keys are `lane/event`, `tray/event`, `lane/bucket`. */
export function findItem(
  key: string,
  index: CorpusIndex,
  { lanes }: TimelineScene,
  items: readonly DrawnItem[],
): Cursor | CountItem | null {
  const at = key.lastIndexOf('/');
  const row = index.rowOf.get(key.slice(at + 1) as EventId);
  if (row !== undefined)
    return {
      row,
      lane: Math.max(
        0,
        lanes.findIndex(({ id }) => id === key.slice(0, at)),
      ),
    };
  const item = items.find((other) => other.key === key);
  return item?.kind === 'count' ? item : null;
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
