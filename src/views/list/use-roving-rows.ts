import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { EventId } from '#model/ids.ts';

export interface RovingRows {
  /** The event whose row holds the table's one tab stop, as its place among the events; −1 when there are none. */
  readonly tabStop: number;
  readonly onKeyDown: (key: KeyboardEvent) => void;
  readonly onReach: (event: EventId) => void;
}

/**
 * One tab stop for the whole table: the row reached last, else the open one, else the first. ↑/↓, Home and End move it, also to
 * rows that are not drawn yet; Esc lets go of the open event.
 */
export function useRovingRows(
  body: RefObject<HTMLElement | null>,
  ids: readonly EventId[],
  placeOf: ReadonlyMap<EventId, number>,
  focus: EventId | null,
  onFocus: (focus: EventId | null) => void,
  /** The page scrolls to the row reached; a list that scrolls in itself brings it into view on its own. */
  pageScrolls: boolean,
): RovingRows {
  const [reached, setReached] = useState<EventId | null>(null);
  // Set by a key, carried out once the row is there.
  const wanted = useRef<EventId | null>(null);
  const tabStop = placeOf.get(reached ?? NOWHERE) ?? placeOf.get(focus ?? NOWHERE) ?? (ids.length > 0 ? 0 : -1);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = findRow(body.current, wanted.current);
    wanted.current = null;
    row?.focus({ preventScroll: true });
    if (pageScrolls) row?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  });

  const move = (to: number) => {
    const id = ids[to];
    if (id === undefined) return;
    wanted.current = id;
    setReached(id);
  };
  const letGo = () => {
    // From inside the open event's details the focus goes back to its row.
    if (focus !== null) findRow(body.current, focus)?.focus();
    onFocus(null);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key === 'Escape' && focus !== null) {
      key.preventDefault();
      return letGo();
    }
    const onRow = key.target instanceof HTMLElement && key.target.dataset.row !== undefined;
    if (!onRow || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return;
    const last = ids.length - 1;
    const to = { ArrowDown: Math.min(tabStop + 1, last), ArrowUp: Math.max(tabStop - 1, 0), Home: 0, End: last }[
      key.key
    ];
    if (to === undefined) return;
    key.preventDefault();
    if (to !== tabStop) move(to);
  };
  return { tabStop, onKeyDown, onReach: setReached };
}

const NOWHERE = '' as EventId;

function findRow(body: HTMLElement | null, id: EventId): HTMLElement | null {
  const rows = body?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].find((row) => row.dataset.row === id) ?? null;
}
