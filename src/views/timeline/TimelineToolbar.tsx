import { type ReactNode, useId } from 'react';
import type { EventStatus } from '#model/event.ts';
import type { AxisKind, GapKind, LaneKind } from '#select/view-choices.ts';
import { Choice } from '#ui/Choice.tsx';
import { Segmented } from '#ui/Segmented.tsx';

export interface TimelineToolbarProps {
  readonly lanes: LaneKind;
  readonly gaps: GapKind;
  readonly axis: AxisKind;
  /** What of the legend there is to explain. */
  readonly statuses: ReadonlySet<EventStatus>;
  readonly canZoom: { readonly in: boolean; readonly out: boolean };
  readonly onLanes: (lanes: LaneKind) => void;
  readonly onGaps: (gaps: GapKind) => void;
  readonly onAxis: ((axis: AxisKind) => void) | undefined;
  readonly onZoom: (step: 'in' | 'out' | 'fit') => void;
  readonly end: ReactNode;
}

const LANES = [
  { value: 'visit', label: 'visit' },
  { value: 'topic', label: 'topic' },
  { value: 'participant', label: 'participant' },
  { value: 'place', label: 'place' },
  { value: 'article', label: 'article' },
] as const;

const AXES = [
  { value: 'calendar', label: 'Calendar' },
  { value: 'visit', label: 'By visit' },
] as const;

const GAPS = [
  { value: 'shortened', label: 'shortened' },
  { value: 'true', label: 'true to scale' },
] as const;

export function TimelineToolbar({
  lanes,
  gaps,
  axis,
  statuses,
  canZoom,
  onLanes,
  onGaps,
  onAxis,
  onZoom,
  end,
}: TimelineToolbarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 py-2 text-sm max-md:justify-between max-md:gap-x-2 max-md:gap-y-1 print:hidden">
      <Choice label="Lanes by" value={lanes} options={LANES} onValue={onLanes} />
      {onAxis && <Segmented label="Axis" value={axis} options={AXES} onValue={onAxis} />}
      <Choice label="Gaps" value={gaps} options={GAPS} onValue={onGaps} />
      <Legend statuses={statuses} className="max-md:hidden" />
      <div className="ml-auto flex flex-wrap items-center gap-3">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields. */}
        <div role="group" aria-label="Zoom" className="inline-flex rounded-sm border border-rule">
          <ZoomButton label="Zoom out" sign="−" enabled={canZoom.out} onPress={() => onZoom('out')} />
          <ZoomButton label="Zoom in" sign="+" enabled={canZoom.in} onPress={() => onZoom('in')} />
          <ZoomButton label="Fit" sign="Fit" enabled={canZoom.out} onPress={() => onZoom('fit')} />
        </div>
        {end}
      </div>
    </div>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly enabled: boolean;
  readonly onPress: () => void;
}

// Not `disabled`: the button that has just reached its limit would drop the focus.
function ZoomButton({ label, sign, enabled, onPress }: ZoomButtonProps) {
  return (
    <button
      type="button"
      aria-label={sign === label ? undefined : label}
      aria-disabled={!enabled}
      onClick={() => enabled && onPress()}
      className="min-h-7 min-w-9 px-2.5 text-sm not-aria-disabled:hover:bg-wash aria-disabled:cursor-default aria-disabled:text-muted pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      {sign}
    </button>
  );
}

const KINDS: readonly { readonly status: EventStatus; readonly words: string; readonly look: string }[] = [
  { status: 'planned', words: 'planned', look: 'fill-none stroke-ink stroke-[1.5] [stroke-dasharray:2.4_2]' },
  { status: 'held', words: 'held', look: 'fill-ink stroke-none' },
  { status: 'unknown', words: 'not certain', look: 'fill-none stroke-ink stroke-[1.5]' },
];

export interface LegendProps extends Pick<TimelineToolbarProps, 'statuses'> {
  readonly className: string;
}

/** What the marks look like. On a phone it stands under the plot, which would begin below the first screen otherwise. */
export function Legend({ statuses, className }: LegendProps) {
  const softId = useId();
  return (
    <ul aria-label="Legend" className={`flex flex-wrap items-center gap-x-4 text-muted text-sm ${className}`}>
      {KINDS.filter(({ status }) => statuses.has(status)).map(({ status, words, look }) => (
        <li key={status} className="flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
            <circle cx="6" cy="6" r="5" className={`${look} forced-colors:stroke-[CanvasText]`} />
          </svg>
          {words}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" viewBox="0 0 26 10" className="h-2.5 w-6.5">
          <linearGradient id={softId}>
            <stop offset="0" stopOpacity="0.1" className="[stop-color:var(--muted)]" />
            <stop offset="0.4" className="[stop-color:var(--muted)]" />
            <stop offset="0.6" className="[stop-color:var(--muted)]" />
            <stop offset="1" stopOpacity="0.1" className="[stop-color:var(--muted)]" />
          </linearGradient>
          <rect width="26" height="10" rx="5" fill={`url(#${softId})`} />
        </svg>
        soft ends: not known to the day
      </li>
    </ul>
  );
}
