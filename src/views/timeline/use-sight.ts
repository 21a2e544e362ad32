import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createSight, type Sight } from './sight.ts';

/** Follows the scrolling and the size of the plot. */
export function useSight(scroller: RefObject<HTMLElement | null>, axisHeight: number): Sight {
  // While prerendering there is no screen, and nothing to paint.
  const [sight] = useState(() => createSight(typeof screen === 'undefined' ? 0 : screen.height));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // The axis stays on top of the lanes while they scroll.
    const look = () => sight.look(element.scrollTop, element.scrollTop + element.clientHeight - axisHeight);
    // It is called when it begins as well, once the page has laid itself out anyway; what follows from it is painted with that.
    const observer = new ResizeObserver(() => flushSync(look));
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, sight, axisHeight]);
  return sight;
}
