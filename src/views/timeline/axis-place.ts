import type { UnitWindow } from './time-window.ts';

/** Where a unit stands across the plot, as a percentage: true at any width, so that it can be prerendered. */
export function toPercent(unit: number, { start, end }: UnitWindow): string {
  return `${Math.round(((unit - start) / (end - start)) * 1e5) / 1e3}%`;
}
