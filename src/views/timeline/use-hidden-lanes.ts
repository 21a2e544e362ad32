import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PlotLayout } from './lay-out-plot.ts';

/** How many lanes are scrolled out of sight, above and below. */
export interface HiddenLanes {
  readonly above: number;
  readonly below: number;
}

const NONE: HiddenLanes = { above: 0, below: 0 };

/** Of a plot that is higher than its room: follows its scrolling and its size. */
export function useHiddenLanes(
  scroller: RefObject<HTMLElement | null>,
  { lanes }: PlotLayout,
  axisHeight: number,
): HiddenLanes {
  const [hidden, setHidden] = useState(NONE);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const count = () => {
      const top = element.scrollTop;
      // The axis stays on top of the lanes while they scroll.
      const bottom = top + element.clientHeight - axisHeight;
      const middles = lanes.map((lane) => lane.top + lane.height / 2);
      const next = {
        above: middles.filter((middle) => middle < top).length,
        below: middles.filter((middle) => middle > bottom).length,
      };
      setHidden((last) => (last.above === next.above && last.below === next.below ? last : next));
    };
    // It is called when it begins as well, once the page has laid itself out anyway; what it finds is painted with that.
    const observer = new ResizeObserver(() => flushSync(count));
    observer.observe(element);
    element.addEventListener('scroll', count, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', count);
    };
  }, [scroller, lanes, axisHeight]);
  return hidden;
}
