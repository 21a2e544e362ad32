import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { measurePlot, type PlotMetrics } from './lay-out-plot.ts';

export interface PlotSize {
  readonly metrics: PlotMetrics;
  /** Of the plot, without the names of the lanes. */
  readonly width: number;
  /** False while these are only what the first frame is drawn for. */
  readonly measured: boolean;
}

interface Measured {
  readonly paneWidth: number;
  readonly textScale: number;
  readonly coarse: boolean;
}

// What the first frame is drawn for, before anybody has measured: a laptop's window with the filters beside.
const NOMINAL: Measured = { paneWidth: 1080, textScale: 1, coarse: false };
// Below this there is no room for names beside the lanes.
const NARROW_PX = 620;
const MIN_PLOT_PX = 120;

/** The pane's size, the reader's text size and pointer; follows all three. */
export function usePlotSize(pane: RefObject<HTMLElement | null>): PlotSize {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const coarse = window.matchMedia('(pointer: coarse)');
    const measure = () => {
      // Hidden panes have no width; they keep the last one.
      const paneWidth = element.clientWidth || NOMINAL.paneWidth;
      const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const textScale = (rootSize || 16) / 16;
      setMeasured((last) =>
        last?.paneWidth === paneWidth && last.textScale === textScale && last.coarse === coarse.matches
          ? last
          : { paneWidth, textScale, coarse: coarse.matches },
      );
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
    const { paneWidth, textScale, coarse } = measured ?? NOMINAL;
    const metrics = measurePlot({ textScale, coarse, narrow: paneWidth < NARROW_PX * textScale });
    return { metrics, width: Math.max(MIN_PLOT_PX, paneWidth - metrics.labelWidth), measured: measured !== null };
  }, [measured]);
}
