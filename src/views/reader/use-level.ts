import { levelStand } from './level-stand.ts';
import type { ColumnPair } from './use-places.ts';
import { boundsInSight, onceScrolled, preferredBehavior, RESTING_PLACE, showColumn } from './use-reveal.ts';
import { roomOf } from './use-scroll-lock.ts';

/** Scrolls both columns so that a passage and its counterpart stand level where the eyes rest. Gives a way to break it off. */
export function levelElements(columns: ColumnPair, elements: readonly [Element, Element]): () => void {
  const control = new AbortController();
  showColumn(columns[0]);
  scrollLevel(columns, elements, preferredBehavior());
  for (const column of columns) {
    // Lengths of paragraphs never drawn are guesses until they are: look again when the movement has ended.
    onceScrolled(column, control, () => scrollLevel(columns, elements, 'auto'));
  }
  return () => control.abort();
}

function scrollLevel(columns: ColumnPair, elements: readonly [Element, Element], behavior: ScrollBehavior): void {
  const { top, bottom } = boundsInSight(columns[0]);
  const line = top - columns[0].getBoundingClientRect().top + (bottom - top) * RESTING_PLACE;
  const [left, right] = levelStand(
    [placeOf(columns[0], elements[0]), placeOf(columns[1], elements[1])],
    line,
    roomOf(columns),
  );
  columns[0].scrollTo({ top: left, behavior });
  columns[1].scrollTo({ top: right, behavior });
}

const placeOf = (column: Element, element: Element): number =>
  (element.getClientRects()[0] ?? element.getBoundingClientRect()).top -
  column.getBoundingClientRect().top +
  column.scrollTop;
