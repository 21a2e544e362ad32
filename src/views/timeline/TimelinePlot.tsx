import { clsx } from 'clsx';
import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { chooseLines } from './choose-lines.ts';
import { EventOptions } from './EventOptions.tsx';
import { placeBar } from './find-bar.ts';
import type { Bar } from './find-item.ts';
import { LaneNames } from './LaneNames.tsx';
import { MarkWords, PlotGrid } from './PlotGrid.tsx';
import type { PlotFrame } from './plot-frame.ts';
import { findPublicationMarks } from './publication-marks.ts';
import { SoftPaints } from './SoftPaints.tsx';
import { StaticTimeline } from './StaticTimeline.tsx';
import { StripCanvas } from './StripCanvas.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import type { TimelineState } from './timeline-props.ts';
import type { TimelineModel } from './use-timeline-pane.ts';

export interface TimelinePlotProps {
  readonly state: TimelineState;
  readonly model: TimelineModel;
  readonly cardId: string;
  /** All lanes have their place in the page; else many scroll inside the plot. */
  readonly grown: boolean;
}

/** Axis, names, items and, over them, the list box that takes the keys. */
export function TimelinePlot({ state, model, cardId, grown }: TimelinePlotProps) {
  const { refs, plot, states, cursor, cards, hint } = model;
  const { scene, size, store, frame, phase } = plot;
  const { metrics, width } = size;
  const { height } = frame.layout;
  const marks = useMemo(() => findPublicationMarks(scene), [scene]);
  const printing = usePrinting();
  const lines = useMemo(() => chooseLines(scene.scale, frame, size, marks), [scene, frame, size, marks]);
  const still = phase !== 'live' || printing;
  const axis = { scale: scene.scale, store, width, metrics };
  return (
    <div
      ref={refs.scroller}
      className={clsx(
        'relative -mx-2 grid rounded-sm px-2 print:max-h-none',
        // Clipped, not scrolled, so that the axis can stay under the page's header; so on a phone, where every lane has its place.
        'overflow-x-clip',
        !grown && 'md:max-h-[max(24rem,72dvh)] md:overflow-y-auto md:overflow-x-hidden',
        model.byKeys && 'outline-2 outline-focus',
      )}
      style={{ gridTemplateColumns: `${metrics.labelWidth}px minmax(0, 1fr)` }}
    >
      <SoftPaints items={frame.items} />
      <div className={clsx('sticky top-(--header-height) z-2 col-start-2 bg-paper', !grown && 'md:top-0')}>
        <TimeAxis {...axis} />
      </div>
      <div
        className="relative col-span-2 row-start-2 grid grid-cols-subgrid"
        style={{ height: height + metrics.footHeight }}
      >
        <div
          ref={refs.plotArea}
          data-plot=""
          className="relative col-start-2 cursor-grab touch-pan-y select-none active:cursor-grabbing"
        >
          <div
            aria-hidden="true"
            className="@container absolute inset-x-0 top-0 overflow-hidden"
            style={{ height: height + metrics.footHeight }}
          >
            <MarkWords lines={lines} store={store} rest={frame.rest} y={height + metrics.footHeight * 0.7} />
            <div
              ref={refs.mover}
              className="absolute inset-y-0 origin-[0_0] will-change-transform"
              style={placeFed(frame)}
            >
              <PlotGrid lines={lines} fed={frame.fed} layout={frame.layout} metrics={metrics} />
              {frame.strips.length > 0 && <StripCanvas frame={frame} width={width} sight={model.sight} />}
              {model.cardBar && <BarMark bar={model.cardBar} frame={frame} />}
              <div ref={refs.host} className={`absolute inset-x-0 top-0 ${still ? 'invisible' : ''}`} />
            </div>
          </div>
          {still && (
            <div aria-hidden="true" className="absolute inset-x-0 top-0 overflow-hidden" style={{ height }}>
              <StaticTimeline items={frame.items} store={store} states={states} />
            </div>
          )}
          {hint && (
            <p className="pointer-events-none absolute inset-x-0 top-2 z-2 text-center">
              <span className="rounded-sm bg-ink px-3 py-1 text-paper text-sm">
                Ctrl or ⌘ with the wheel zooms, Shift with the wheel moves in time
              </span>
            </p>
          )}
        </div>
        <LaneNames lanes={frame.layout.lanes} metrics={metrics} />
      </div>
      <EventOptions
        state={state}
        asOf={plot.asOf}
        cursor={cursor.cursor}
        list={refs.list}
        describedBy={cards.card?.by === 'keys' ? cardId : null}
        onKeyDown={cursor.onKeyDown}
        onFocus={model.onListFocus}
        onBlur={model.onListBlur}
      />
    </div>
  );
}

// The drawing is wider than the view; use-mover.ts moves it from here.
function placeFed({ fed, rest }: PlotFrame): CSSProperties {
  const span = rest.end - rest.start;
  return {
    left: `${((fed.start - rest.start) / span) * 100}%`,
    width: `${((fed.end - fed.start) / span) * 100}%`,
  };
}

/** Which bar of a strip the card is about. */
function BarMark({ bar, frame }: { readonly bar: Bar; readonly frame: PlotFrame }) {
  const { left, width, top, height } = placeBar(bar, frame, frame.fed, 100);
  return (
    <div
      className="pointer-events-none absolute min-w-1 border-ink border-x forced-colors:border-[Highlight]"
      style={{ left: `${left}%`, width: `${width}%`, top, height }}
    />
  );
}

/** On paper the static timeline is drawn: it has no fixed width. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    // At once: the browser takes its picture right after this.
    const follow = () => flushSync(() => setPrinting(print.matches));
    print.addEventListener('change', follow);
    return () => print.removeEventListener('change', follow);
  }, []);
  return printing;
}
