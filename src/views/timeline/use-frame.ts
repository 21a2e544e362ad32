import { useLayoutEffect, useMemo, useRef } from 'react';
import { layOutPlot } from './lay-out-plot.ts';
import { countFitLines, drawnItems, keepLines, type PlotFrame, toView } from './plot-frame.ts';
import { buildStripIndex } from './strip-index.ts';
import type { UnitWindow } from './time-window.ts';
import { toStrips } from './to-strips.ts';
import {
  type ItemWishes,
  type PlacedItems,
  type Shown,
  type TimelineScene,
  toTimelineItems,
} from './to-timeline-items.ts';
import type { PlotSize } from './use-plot-size.ts';

export interface FrameAsked {
  readonly scene: TimelineScene;
  readonly shown: Shown;
  readonly rest: UnitWindow;
  readonly size: PlotSize;
  readonly pins: ItemWishes['pins'];
}

/** What is drawn for the window at rest. Each part is made anew only when what it depends on has changed. */
export function useFrame({ scene, shown, rest, size, pins }: FrameAsked): PlotFrame {
  const { metrics, width } = size;
  const before = useRef<PlacedItems | null>(null);
  const fitLines = useMemo(() => countFitLines(scene, shown, width, metrics), [scene, shown, width, metrics]);
  const placed = useMemo(
    () => toTimelineItems(scene, shown, toView(rest, width, metrics), { pins, before: before.current }),
    [scene, shown, rest, width, metrics, pins],
  );
  useLayoutEffect(() => {
    before.current = placed;
  }, [placed]);
  const lines = keepLines(placed.lines, fitLines).join();
  const layout = useMemo(() => layOutPlot(scene.lanes, lines.split(',').map(Number), metrics), [scene, lines, metrics]);
  const stripIndex = useMemo(() => buildStripIndex(scene, shown), [scene, shown]);
  const crowded = placed.crowded.join();
  const { start, end, view } = placed;
  const strips = useMemo(
    () => toStrips(scene, stripIndex, readLanes(crowded), { start, end, pxPerUnit: view.pxPerUnit }),
    [scene, stripIndex, crowded, start, end, view.pxPerUnit],
  );
  return useMemo(
    () => ({ items: drawnItems(placed, layout, metrics), strips, layout, rest, fed: { start, end } }),
    [placed, layout, metrics, strips, rest, start, end],
  );
}

const readLanes = (lanes: string): number[] => (lanes === '' ? [] : lanes.split(',').map(Number));
