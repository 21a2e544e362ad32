import { useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Prints the brief instead of the page, once `fetch` says that it is here. While it prints, `data-print="brief"` stands on the root
 * element; the page hides itself by it (`in-data-[print=brief]:print:hidden`), and the brief is in the page only then.
 */
export function usePrintBrief(fetch: () => Promise<boolean>): readonly [printing: boolean, print: () => void] {
  const [printing, setPrinting] = useState(false);
  const print = async () => {
    // On the way, and when it fails, the brief says so in its own place.
    setPrinting(true);
    if (!(await fetch())) return;
    const root = document.documentElement;
    const end = () => {
      delete root.dataset.print;
      setPrinting(false);
    };
    window.addEventListener('afterprint', end, { once: true });
    root.dataset.print = 'brief';
    // The brief must be in the page before the browser takes its picture.
    flushSync(() => setPrinting(true));
    window.print();
  };
  return [printing, () => void print()];
}
