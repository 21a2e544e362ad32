import type { Ref } from 'react';
import { MOST_RIBBONS } from './select-ribbons.ts';

const LINES = Array.from({ length: MOST_RIBBONS }, (_, at) => at);

/** The curves between shared passages in sight; a drawing for the eye, said in words behind the sentences. */
export function PairRibbons({ ref }: { readonly ref: Ref<SVGSVGElement> }) {
  return (
    <svg
      ref={ref}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-hidden has-[[data-lit]]:[&>path:not([data-lit])]:opacity-30 max-md:hidden print:hidden"
    >
      {LINES.map((line) => (
        <path
          key={line}
          className="fill-none stroke-[1.25] stroke-tone opacity-60 data-lit:stroke-[2.5] data-lit:opacity-100 forced-colors:stroke-[CanvasText]"
        />
      ))}
    </svg>
  );
}
