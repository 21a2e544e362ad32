import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/**
 * One tab stop a row: the column reached last. ←/→ move along the row, ↑/↓ to the next row that has something there, Home and End to the
 * row's ends. What can be reached carries `data-cell` (its column), each row `data-cells`.
 */
export function useCellKeys() {
  const [column, setColumn] = useState(0);
  const onFocus = (focused: FocusEvent<HTMLElement>) => {
    const cell = focused.target.closest<HTMLElement>('[data-cell]');
    if (cell) setColumn(Number(cell.dataset.cell));
  };
  const onKeyDown = (key: KeyboardEvent<HTMLElement>) => {
    if (key.ctrlKey || key.metaKey || key.altKey || !(key.target instanceof HTMLElement)) return;
    if (!key.target.matches('[data-cell]')) return;
    const to = findTarget(key.currentTarget, key.target, key.key);
    if (!to) return;
    key.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return { column, keys: { onFocus, onKeyDown } };
}

/** The tab stop of a row that has something in `columns`: the column reached last, else the nearest one. */
export function findTabStop(columns: readonly number[], reached: number): number | null {
  const nearest = [...columns].sort((a, b) => Math.abs(a - reached) - Math.abs(b - reached) || a - b);
  return nearest[0] ?? null;
}

const cellsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-cell]')];

function findTarget(table: HTMLElement, cell: HTMLElement, key: string): HTMLElement | undefined {
  const row = cell.closest('[data-cells]');
  if (!row) return undefined;
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  if (key === 'ArrowLeft') return cells[at - 1];
  if (key === 'ArrowRight') return cells[at + 1];
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rows = [...table.querySelectorAll('[data-cells]')].filter((other) => cellsOf(other).length > 0);
  const next = rows[rows.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return undefined;
  const wanted = Number(cell.dataset.cell);
  const columns = cellsOf(next).map((other) => Number(other.dataset.cell));
  return next.querySelector<HTMLElement>(`[data-cell="${findTabStop(columns, wanted)}"]`) ?? undefined;
}
