import type { ReactNode } from 'react';

/** Draws row `at` of the plan; `measure` belongs on its element. */
export type DrawRow = (at: number, measure?: (row: HTMLElement | null) => void) => ReactNode;
