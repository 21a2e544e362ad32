import { memo, type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import type { Day } from '#model/day.ts';
import type { EventStatus } from '#model/event.ts';
import type { AxisKind, GapKind, LaneKind } from '#select/view-choices.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { AsOfSlider } from './AsOfSlider.tsx';
import { EdgeHints } from './EdgeHints.tsx';
import { listStatuses } from './find-item.ts';
import { HiddenLanesBar } from './HiddenLanesBar.tsx';
import { Overview } from './Overview.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { Legend, TimelineToolbar } from './TimelineToolbar.tsx';
import { isWhole, MIN_UNITS, spanOf } from './time-window.ts';
import type { TimelineState } from './timeline-props.ts';
import { UndatedTray } from './UndatedTray.tsx';
import { useLateSelection } from './use-late-selection.ts';
import { type PlotSize, usePlotSize } from './use-plot-size.ts';
import { useTimelinePane } from './use-timeline-pane.ts';

const TimelineCard = lazyPart(() => import('./TimelineCard.tsx').then((loaded) => loaded.TimelineCard), {
  when: ({ model }) => model.cardEvent !== null || model.cardBar !== null,
});

export interface TimelinePaneProps extends TimelineState {
  readonly onLanes: (lanes: LaneKind) => void;
  readonly onGaps: (gaps: GapKind) => void;
  /** Without it there is no switch between the axes. */
  readonly onAxis?: (axis: AxisKind) => void;
  /** Without it there is no slider. */
  readonly onAsOf?: (day: Day | null) => void;
  /** Stands at the end of the toolbar. */
  readonly toolbarEnd?: ReactNode;
}

/** The events along time: toolbar, lanes, overview and the tray of those without a date. */
export function TimelinePane(props: TimelinePaneProps) {
  const pane = useRef<HTMLElement>(null);
  const size = usePlotSize(pane);
  const late = useLateSelection(props);
  return (
    <section
      ref={pane}
      aria-label="Timeline"
      // Higher than any timeline as long as it is measured: the page must neither lose its scrollbar nor the place it is scrolled to.
      className={size ? 'relative' : 'relative min-h-[300dvh]'}
      onPointerEnter={TimelineCard.fetch}
    >
      {size && <Drawing {...late} pane={pane} size={size} />}
    </section>
  );
}

interface DrawingProps extends TimelinePaneProps {
  readonly pane: RefObject<HTMLElement | null>;
  readonly size: PlotSize;
}

const Drawing = memo(function Drawing(props: DrawingProps) {
  const { onLanes, onGaps, onAxis, onAsOf, toolbarEnd, pane, size, ...state } = props;
  const { index, lanes, gaps, axis = 'calendar', asOf = null, asked = asOf } = state;
  const model = useTimelinePane(state, pane, size);
  const { plot, states, zoom, goTo } = model;
  const { scene, store, rest, move, phase } = plot;
  const narrow = size.metrics.labelWidth === 0;
  const cardId = useId();
  const [grown, setGrown] = useState(false);
  const statuses = useMemo(() => listStatuses(index) as Set<EventStatus>, [index]);
  const canZoom = { in: spanOf(rest) > MIN_UNITS * 1.001, out: !isWhole(rest, scene.scale) };
  return (
    <>
      <TimelineToolbar
        {...{ lanes, gaps, axis, statuses, canZoom, onLanes, onGaps, onAxis }}
        onZoom={zoom}
        end={toolbarEnd}
      />
      {phase === 'failed' && (
        <p role="status" className="pb-2 text-muted text-sm">
          Dragging and pinching could not be loaded; the buttons, the keys and the strip below work.
        </p>
      )}
      <TimelinePlot state={state} model={model} cardId={cardId} grown={grown} />
      <Legend statuses={statuses} className="pb-2 md:hidden" />
      <HiddenLanesBar sight={model.sight} layout={plot.frame.layout} grown={grown} onGrown={setGrown} />
      <div
        className={narrow ? '' : 'grid'}
        style={{ gridTemplateColumns: `${size.metrics.labelWidth}px minmax(0, 1fr)` }}
      >
        <EdgeHints scene={scene} times={plot.selectedTimes} rest={rest} narrow={narrow} onGo={goTo} />
        <Overview scene={scene} times={plot.selectedTimes} store={store} move={move} />
        <div className="col-start-2">
          {onAsOf && <AsOfSlider index={index} asked={asked} asOf={plot.asOf} onAsOf={onAsOf} />}
          <UndatedTray index={index} times={scene.times} states={states} />
        </div>
      </div>
      <TimelineCard state={state} model={model} cardId={cardId} />
    </>
  );
});
