import { useLayoutEffect, useRef } from 'react';

/**
 * Tells the stylesheet how high the header is where its lines wrap, as with large text: what sticks under it, and what the keyboard
 * reaches, must not lie behind it. Otherwise the stylesheet knows it, and nothing moves.
 */
export function useHeaderHeight() {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = header.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const wraps = element.offsetHeight > Number.parseFloat(getComputedStyle(element).minHeight) + 1;
      if (wraps) style.setProperty('--header-height', `${element.offsetHeight}px`);
      else style.removeProperty('--header-height');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return header;
}
