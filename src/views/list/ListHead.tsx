import type { Sort, SortKey } from '#select/view-choices.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { AS_HEAD, AS_ROW, AS_ROWS } from './table-roles.ts';

export interface ListHeadProps {
  readonly sort: Sort;
  readonly onHead: (key: SortKey) => void;
  /** Whether the rows scroll away under the head. */
  readonly stays: boolean;
}

/** The columns' names; a press sorts, another turns the order round. */
export function ListHead({ sort, onHead, stays }: ListHeadProps) {
  return (
    <thead {...AS_ROWS} className={`max-md:hidden ${stays ? 'sticky top-0 z-10 bg-paper' : ''}`}>
      <tr
        {...AS_ROW}
        aria-rowindex={1}
        className="text-left shadow-[inset_0_-1px_var(--rule-strong)] forced-colors:border-b"
      >
        {LIST_COLUMNS.map(({ key, label, look }) => (
          <th
            key={key}
            {...AS_HEAD}
            aria-sort={sort.key === key ? sort.direction : undefined}
            className={`py-1 pr-4 font-normal first:pl-2 last:pr-2 ${look}`}
          >
            <button
              type="button"
              onClick={() => onHead(key)}
              className={`inline-flex min-h-8 items-center gap-1 hover:text-ink pointer-coarse:min-h-11 ${sort.key === key ? 'font-semibold text-ink' : 'text-muted'}`}
            >
              {label}
              <span aria-hidden="true" className="w-3">
                {sort.key === key && (sort.direction === 'ascending' ? '↑' : '↓')}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
