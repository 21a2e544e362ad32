import { type RefObject, useCallback, useRef } from 'react';

// Less than this of a column in sight (eight lines) is not enough to read a sentence in: then the page moves as well, and
// only as far, so that what led to the sentence stays in sight.
const LEAST_IN_SIGHT = 220;
// A sentence that comes into view stands a quarter down, with what led to it above.
export const RESTING_PLACE = 0.25;
// Sentences nearer to an edge than this count as hidden: part of a line is no line.
const EDGE = 6;

/**
 * Brings an element of a column into sight with as little movement as can be: nothing when it is in sight, else the column
 * alone, and the page only when the column itself is (almost) out of sight or cannot scroll far enough.
 */
export function useReveal(column: RefObject<HTMLElement | null>, onReveal: () => void) {
  const pending = useRef<AbortController | null>(null);
  return useCallback(
    (element: Element | null | undefined) => {
      const box = column.current;
      if (!box || !element) return;
      pending.current?.abort();
      pending.current = new AbortController();
      onReveal();
      showColumn(box);
      const finish = () => movePage(box, element);
      if (!moveColumn(box, element, preferredBehavior())) return finish();
      // Lengths of paragraphs never drawn are guesses until they are: look again when the movement has ended.
      onceScrolled(box, pending.current, () => {
        moveColumn(box, element, 'auto');
        finish();
      });
    },
    [column, onReveal],
  );
}

/** The part of the column that is in the window and under nothing that sticks. */
export function boundsInSight(column: HTMLElement): Bounds {
  const rect = column.getBoundingClientRect();
  const header = heightOfHeader();
  const bar = Math.max(0, ...barsOver(column).map((sticky) => sticky.getBoundingClientRect().bottom));
  return { top: Math.max(rect.top, header, bar), bottom: Math.min(rect.bottom, window.innerHeight) };
}

const heightOfHeader = () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** What the page shows of a text once it has come there: bars that stick to the page lie over it then, wherever they are now. */
function boundsOfPage(column: HTMLElement): Bounds {
  const bars = scrollsItself(column)
    ? []
    : barsOver(column).filter((bar) => getComputedStyle(bar).position === 'sticky');
  const covered = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().height));
  return { top: heightOfHeader() + covered, bottom: window.innerHeight };
}

const scrollsItself = (column: HTMLElement): boolean => column.scrollHeight > column.clientHeight + 1;

export function isInSight(column: HTMLElement | null, element: Element | null): boolean {
  if (!column || !element) return false;
  const { top, bottom } = boundsInSight(column);
  const rect = element.getBoundingClientRect();
  return rect.bottom > top && rect.top < bottom;
}

/** The column's own bar, and the pane's, which sticks on a phone. Looked for among few: a column can hold a hundred thousand elements. */
function barsOver(column: HTMLElement): Element[] {
  const pane = column.closest('[data-reader]');
  return [...column.children, ...(pane?.children ?? [])].filter((child) => child.matches('[data-sticky]'));
}

export const preferredBehavior = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

interface Bounds {
  readonly top: number;
  readonly bottom: number;
}

function distanceTo(element: Element, { top, bottom }: Bounds): number {
  const rect = element.getBoundingClientRect();
  const hidden = rect.top < top + EDGE || Math.min(rect.bottom, rect.top + (bottom - top) / 2) > bottom - EDGE;
  return hidden ? rect.top - top - (bottom - top) * RESTING_PLACE : 0;
}

/** True when the column scrolls. */
function moveColumn(column: HTMLElement, element: Element, behavior: ScrollBehavior): boolean {
  const room = column.scrollHeight - column.clientHeight - column.scrollTop;
  const by = Math.min(Math.max(distanceTo(element, boundsInSight(column)), -column.scrollTop), room);
  if (Math.abs(by) < 1) return false;
  column.scrollBy({ top: by, behavior });
  return true;
}

function movePage(column: HTMLElement, element: Element): void {
  const by = distanceTo(element, boundsOfPage(column));
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: preferredBehavior() });
}

export function showColumn(column: HTMLElement): void {
  const { top, bottom } = boundsInSight(column);
  // A column that does not scroll is as long as its text; the sentence itself is brought into sight then.
  if (!scrollsItself(column) || bottom - top >= LEAST_IN_SIGHT) return;
  const below = column.getBoundingClientRect().bottom > window.innerHeight;
  if (below) window.scrollBy({ top: LEAST_IN_SIGHT - (bottom - top), behavior: 'auto' });
  else column.scrollIntoView({ block: 'nearest' });
}

/** Acts when the scrolling that was begun has ended by itself; not when the reader took over meanwhile. */
export function onceScrolled(column: HTMLElement, control: AbortController, act: () => void): void {
  const { signal } = control;
  const yielding = () => control.abort();
  column.addEventListener('scrollend', act, { once: true, signal });
  for (const gesture of ['wheel', 'touchmove', 'keydown']) {
    column.addEventListener(gesture, yielding, { once: true, passive: true, signal });
  }
}
