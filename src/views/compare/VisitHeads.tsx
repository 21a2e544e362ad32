import { clsx } from 'clsx';
import type { VisitColumn } from './comparison.ts';

export interface VisitHeadsProps {
  /** Over the row heads: "Topic". */
  readonly first: string;
  readonly columns: readonly VisitColumn[];
  /** The cells are buttons with a margin of their own. */
  readonly inset?: boolean;
}

/** Head cells of rows stay in sight while a table with many visits is scrolled sideways; under them the page's own ground. */
export const STAYS = 'md:sticky md:left-0 md:z-1 md:bg-page';

// Few visits share the width evenly, so that the tables of one panel stand in the same columns. Written out for Tailwind.
const WIDTHS: Readonly<Record<number, string>> = { 1: 'md:w-2/3', 2: 'md:w-1/3', 3: 'md:w-[23%]' };

/** The head of a table that has one column a visit. On a phone, where rows are blocks, each cell says its visit itself. */
export function VisitHeads({ first, columns, inset = false }: VisitHeadsProps) {
  return (
    <thead className="max-md:sr-only">
      <tr className="border-rule border-b align-bottom text-left text-sm">
        <th scope="col" className={clsx('py-2 pr-4 font-normal text-muted', STAYS)}>
          {first}
        </th>
        {columns.map((column) => (
          <th
            key={column.visit}
            scope="col"
            className={clsx('py-2 pr-6 font-semibold', inset && 'pl-2', WIDTHS[columns.length])}
          >
            {column.label}
            <span className="block font-normal text-muted text-xs">{column.route}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The visit over a cell, where the table's head is out of sight. */
export function CellVisit({ label }: { readonly label: string }) {
  return (
    <span aria-hidden="true" className="block text-muted text-xs md:hidden">
      {label}
    </span>
  );
}
