import { type RefObject, useEffect, useRef } from 'react';
import { boundsInSight } from './use-reveal.ts';
import { findSentenceElement, sentenceOf } from './use-sentence-keys.ts';

interface ShownSentence {
  readonly column: RefObject<HTMLElement | null>;
  readonly reveal: (element: Element | null | undefined) => void;
  /** Called with the sentence shown, so that the keyboard goes on from there. */
  readonly onShown: (sentence: number) => void;
}

/**
 * Brings a sentence into sight when it becomes one to show: the first that tells of the open event, or what a search found.
 * One that the reader is at already is the one to show. A link that names one opens on it, too.
 * `wish` tells one wish from the next: by its words, or as the object it is.
 */
export function useShownSentence(
  wish: unknown,
  wanted: readonly number[],
  { column, reveal, onShown }: ShownSentence,
): void {
  const drawn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the text, not a new callback.
  useEffect(() => {
    const opening = !drawn.current;
    drawn.current = true;
    const at = column.current?.contains(document.activeElement) ? sentenceOf(document.activeElement) : null;
    const shown = at !== null && wanted.includes(at) ? at : wanted[0];
    if (shown === undefined) return;
    onShown(shown);
    const element = findSentenceElement(column.current, shown);
    reveal(element);
    // What was pressed to come here (a search, a note) is gone or about to go: the keyboard goes on from the sentence, not from nowhere.
    if (!opening && isLeaving(document.activeElement)) element?.focus({ preventScroll: true });
  }, [wish]);
}

const isLeaving = (focused: Element | null): boolean =>
  focused === null ||
  focused === document.body ||
  focused.closest('[role="dialog"]') !== null ||
  // The other article's, where one is shown at a time.
  focused.checkVisibility?.() === false;

/** The sentence that the reader is at: the first in sight, but for one that is about to leave at the top. */
export function sentenceInSight(column: HTMLElement | null): number | null {
  if (!column) return null;
  const { top, bottom } = boundsInSight(column);
  const line = top + (bottom - top) / 4;
  for (const element of column.querySelectorAll('[data-sentence]')) {
    if (element.getBoundingClientRect().bottom >= line) return sentenceOf(element);
  }
  return null;
}
