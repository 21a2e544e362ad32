import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The number of the sentence that an element lies in, the signs behind it included; null outside. */
export function sentenceOf(element: Element | null): number | null {
  const value = element?.closest<HTMLElement>('[data-told]')?.dataset.told;
  return value === undefined ? null : Number(value);
}

export const findSentenceElement = (column: Element | null, sentence: number): HTMLElement | null =>
  column?.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`) ?? null;

/**
 * Keys of one column: on a sentence ↑ ↓ Home End go to others, Enter opens. On the column itself they scroll, as anywhere.
 * The column has two tab stops, itself and one sentence (with its events), however long the article is.
 */
export function useSentenceKeys(onOpen: (sentence: number, details: boolean) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const sentence = event.target instanceof HTMLElement ? event.target.dataset.sentence : undefined;
    if (sentence === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) {
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')];
      const at = all.indexOf(event.target as HTMLElement);
      all[step(at, all.length)]?.focus();
    } else if (event.key === 'Enter') onOpen(Number(sentence), event.shiftKey);
    else return;
    event.preventDefault();
  };
}
