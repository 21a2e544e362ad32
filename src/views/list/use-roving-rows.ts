import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { CorpusEvent } from '#model/corpus.ts';
import type { EventId } from '#model/ids.ts';

/**
 * One tab stop for the whole table: the open row, else the one reached last, else the first. ↑/↓, Home and End move it,
 * Esc lets go of the open event.
 */
export function useRovingRows(
  body: RefObject<HTMLElement | null>,
  events: readonly CorpusEvent[],
  focus: EventId | null,
  onFocus: (focus: EventId | null) => void,
) {
  const [reached, setReached] = useState<EventId | null>(null);
  const has = (id: EventId | null) => id !== null && events.some((event) => event.id === id);
  const tabStop = has(reached) ? reached : has(focus) ? focus : (events[0]?.id ?? null);

  const move = (to: number) => {
    const row = body.current?.querySelectorAll<HTMLElement>('[data-row]')[to];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key === 'Escape' && focus !== null) {
      key.preventDefault();
      onFocus(null);
      return;
    }
    const at = events.findIndex((event) => event.id === tabStop);
    const last = events.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[key.key];
    if (to === undefined) return;
    key.preventDefault();
    move(to);
  };
  return { tabStop, onKeyDown, onReach: setReached };
}
