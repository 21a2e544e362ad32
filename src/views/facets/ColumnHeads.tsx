import type { CountColumn } from './to-count-columns.ts';

/** What the numbers beside the values count; stays in sight while the list scrolls. */
export function ColumnHeads({ columns }: { readonly columns: readonly CountColumn[] }) {
  return (
    <div
      aria-hidden="true"
      className="sticky -top-4 z-10 -mx-2 -mt-4 -mb-2 flex items-end border-rule border-b bg-paper px-2 pt-3 pb-1.5 text-muted text-xs leading-tight"
    >
      <span className="grow">{columns.length > 1 && 'Events by visit'}</span>
      {columns.map((column) => (
        <span key={column.name} className={`shrink-0 text-right ${column.look}`}>
          {column.label}
        </span>
      ))}
    </div>
  );
}
