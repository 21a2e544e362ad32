import type { LaneBox, PlotMetrics } from './lay-out-plot.ts';

export interface LaneNamesProps {
  readonly lanes: readonly LaneBox[];
  readonly metrics: PlotMetrics;
}

/** The names of the lanes: beside them, or above each where the screen is narrow. */
export function LaneNames({ lanes, metrics }: LaneNamesProps) {
  const narrow = metrics.labelWidth === 0;
  return (
    <ul aria-label="Lanes" className="pointer-events-none absolute inset-x-0 top-0">
      {lanes.map(({ lane, top, height, label, sublabel }) => (
        <li
          key={lane.id}
          className={`absolute inset-x-0 text-[0.8125rem] leading-[1.3] ${narrow ? 'flex items-baseline gap-2 pt-1 [&>p]:bg-paper' : 'pt-2.5 pr-3'}`}
          style={{ top, height }}
        >
          <p className="whitespace-nowrap font-semibold" title={lane.label}>
            {label.length === 1 ? lane.label : label.map((line, i) => <NameLine key={line} line={line} last={i > 0} />)}
          </p>
          {sublabel && (
            <p className="truncate text-muted text-xs leading-[1.4]" title={lane.sublabel ?? undefined}>
              {sublabel}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function NameLine({ line, last }: { readonly line: string; readonly last: boolean }) {
  return (
    <>
      {last && ' '}
      <span className="block">{line}</span>
    </>
  );
}
