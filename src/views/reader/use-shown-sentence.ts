import { type RefObject, useEffect, useRef } from 'react';
import { boundsInSight, type RevealOptions } from './use-reveal.ts';
import { findSentenceElement, sentenceOf } from './use-sentence-keys.ts';

interface ShownSentence {
  readonly column: RefObject<HTMLElement | null>;
  readonly reveal: (element: Element | null | undefined, options?: RevealOptions) => void;
  /** Called with the sentence shown, so that the keyboard goes on from there. */
  readonly onShown: (sentence: number) => void;
}

/**
 * Brings a sentence into sight when it becomes one to show: the first that tells of the open event, or what a search found.
 * Not when the reader is at one of them already. On the first drawing only the column moves: nobody asked for the page to jump.
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
    const quiet = !drawn.current;
    drawn.current = true;
    const [first] = wanted;
    const at = column.current?.contains(document.activeElement) ? sentenceOf(document.activeElement) : null;
    if (first === undefined || (at !== null && wanted.includes(at))) return;
    onShown(first);
    const element = findSentenceElement(column.current, first);
    reveal(element, { quiet });
    // What was pressed to come here (a search, a note) may be gone: the keyboard goes on from the sentence, not from nowhere.
    if (!quiet && document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, [wish]);
}

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
