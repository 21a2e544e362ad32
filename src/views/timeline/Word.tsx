import type { ReactNode } from 'react';

export interface WordProps {
  readonly unit: number;
  /** Where it stands at first; see use-words.ts. */
  readonly transform: string;
  readonly children: ReactNode;
}

/** Something over one day that is as wide as it is however time is stretched: in a layer of its own, so that it is moved and not painted. */
export function Word({ unit, transform, children }: WordProps) {
  return (
    <svg
      aria-hidden="true"
      data-unit={unit}
      width={1}
      height={1}
      className="absolute top-0 left-0 overflow-visible will-change-transform"
      style={{ transform }}
    >
      {children}
    </svg>
  );
}
