import { SOFT_SIDES, type SoftSides, softId } from './item-shapes.ts';
import type { DrawnItem } from './timeline-item.ts';

/** The gradients of soft ends, one set for each topic in sight: paint that has its topic's colour and fades at the ends. */
export function SoftPaints({ items }: { readonly items: readonly DrawnItem[] }) {
  const topics = new Map<string | null, string | null>();
  for (const item of items) topics.set(item.topic, item.broader);
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {[...topics].flatMap(([topic, broader]) =>
          SOFT_SIDES.map((sides) => (
            <linearGradient
              key={softId(sides, topic)}
              id={softId(sides, topic)}
              data-topic={topic ?? ''}
              data-topic-broader={broader ?? undefined}
            >
              {STOPS[sides].map(([offset, opacity]) => (
                <stop
                  key={offset}
                  offset={offset}
                  stopOpacity={opacity}
                  className="[stop-color:var(--tone)] forced-colors:[stop-color:CanvasText]"
                />
              ))}
            </linearGradient>
          )),
        )}
      </defs>
    </svg>
  );
}

// Never quite gone: an end that fades to nothing would look earlier or later than it is.
const FAINT = 0.2;
const STOPS: Readonly<Record<SoftSides, readonly (readonly [offset: string, opacity: number])[]>> = {
  both: [
    ['0', FAINT],
    ['0.3', 0.85],
    ['0.7', 0.85],
    ['1', FAINT],
  ],
  left: [
    ['0', 0],
    ['0.6', 1],
    ['1', 1],
  ],
  right: [
    ['0', 1],
    ['0.4', 1],
    ['1', 0],
  ],
};
