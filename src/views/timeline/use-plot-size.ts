import { type RefObject, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { measurePlot, type PlotMetrics } from './lay-out-plot.ts';

export interface PlotSize {
  readonly metrics: PlotMetrics;
  /** Of the plot, without the names of the lanes. */
  readonly width: number;
}

interface Measured {
  readonly paneWidth: number;
  readonly textScale: number;
  readonly coarse: boolean;
}

// What is prerendered, where nobody can measure: a laptop's window with the filters beside.
const NOMINAL: Measured = { paneWidth: 1080, textScale: 1, coarse: false };
// Below this there is no room for names beside the lanes.
const NARROW_PX = 620;
const MIN_PLOT_PX = 120;

/**
 * The pane's size, the reader's text size and pointer; follows all three. In a browser null until the pane stands in the page and was
 * measured, before anything is painted: what is drawn first is then drawn once.
 */
export function usePlotSize(pane: RefObject<HTMLElement | null>): PlotSize | null {
  const prerendering = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [measured, setMeasured] = useState<Measured | null>(prerendering ? NOMINAL : null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const coarse = window.matchMedia('(pointer: coarse)');
    const measure = () => {
      const { clientWidth } = element;
      const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const textScale = (rootSize || 16) / 16;
      setMeasured((last) => {
        // Hidden panes have no width; they keep the last one.
        const paneWidth = clientWidth || (last ?? NOMINAL).paneWidth;
        return last?.paneWidth === paneWidth && last.textScale === textScale && last.coarse === coarse.matches
          ? last
          : { paneWidth, textScale, coarse: coarse.matches };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    coarse.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      coarse.removeEventListener('change', measure);
    };
  }, [pane]);
  return useMemo(() => {
    if (!measured) return null;
    const { paneWidth, textScale, coarse } = measured;
    const metrics = measurePlot({ textScale, coarse, narrow: paneWidth < NARROW_PX * textScale });
    return { metrics, width: Math.max(MIN_PLOT_PX, paneWidth - metrics.labelWidth) };
  }, [measured]);
}

const never = () => () => {};
