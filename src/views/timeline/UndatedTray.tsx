import { useMemo } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { type AxisTimes, listOffAxis } from './axis-times.ts';
import { shortLabel, visitorOf } from './short-label.ts';
import type { DrawnEvent, ItemStates } from './timeline-item.ts';

export interface UndatedTrayProps {
  readonly index: CorpusIndex;
  readonly times: AxisTimes;
  readonly states: ItemStates;
}

// The tray is a glance, the list has them all.
const MAX_SHOWN = 24;

/** Events that no article gives a time for, beside the axis instead of somewhere on it. */
export function UndatedTray({ index, times, states }: UndatedTrayProps) {
  const rows = useMemo(() => listOffAxis(times), [times]);
  const undated = rows.every((row) => index.undated[row] === 1);
  if (rows.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pt-3 text-[0.8125rem]">
      <p className="text-muted">
        {undated ? 'Without a date' : 'Without a date or a visit to count from'}:{' '}
        <span className="font-semibold text-ink">{rows.length}</span>
      </p>
      {/* The list box over the timeline reads these to screen readers, with their full names. */}
      <div aria-hidden="true" className="flex flex-wrap gap-1.5">
        {rows.slice(0, MAX_SHOWN).map((row) => (
          <TrayChip key={row} index={index} row={row} states={states} />
        ))}
      </div>
      {rows.length > MAX_SHOWN && <p className="text-muted">and {rows.length - MAX_SHOWN} more in the list</p>}
    </div>
  );
}

function TrayChip({ index, row, states }: Omit<UndatedTrayProps, 'times'> & { readonly row: number }) {
  const { corpus } = index;
  const event = corpus.events[row];
  if (!event) return null;
  const topic = event.topics[0];
  const item: DrawnEvent = { key: `tray/${event.id}`, event: event.id, row };
  const flag = (on: boolean) => (on ? '' : undefined);
  return (
    <span
      data-key={item.key}
      data-topic={topic ?? ''}
      data-topic-broader={(topic && corpus.topics.get(topic)?.broader) ?? undefined}
      data-faded={flag(states.faded(item) || states.later(item) || states.dim(item))}
      data-selected={flag(states.selected(item))}
      data-active={flag(states.active(item))}
      className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 rounded-sm border border-rule px-2 hover:bg-wash data-active:outline-2 data-active:outline-focus data-faded:text-muted data-selected:border-ink data-selected:font-semibold pointer-coarse:min-h-11"
    >
      <span
        className={`size-2.5 rounded-full border-2 border-tone ${event.status === 'held' ? 'bg-tone' : ''} ${event.status === 'planned' ? 'border-dashed' : ''}`}
      />
      {shortLabel(corpus, event, visitorOf(corpus, event))}
    </span>
  );
}
