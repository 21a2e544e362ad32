import type { Sort, SortKey } from '#select/view-choices.ts';

/** One column of the table; the title's column takes the room that the others leave. */
export interface ListColumn {
  readonly key: SortKey;
  readonly label: string;
  /** Width, and from which page width on the column is shown. */
  readonly look: string;
}

export const LIST_COLUMNS: readonly ListColumn[] = [
  { key: 'date', label: 'Date', look: 'w-36 xl:w-42' },
  { key: 'event', label: 'Event', look: '' },
  { key: 'status', label: 'Status', look: 'w-26' },
  { key: 'kind', label: 'Kind', look: 'w-32' },
  { key: 'place', label: 'Place', look: 'w-32' },
  // Names mostly stand in the title too; where it is narrow they can be given up first.
  { key: 'people', label: 'Who', look: 'w-44 max-xl:hidden' },
];

const SORT_WORDS: Readonly<Record<SortKey, Readonly<Record<Sort['direction'], string>>>> = {
  date: { ascending: 'date, earliest first', descending: 'date, latest first' },
  event: { ascending: 'event, A to Z', descending: 'event, Z to A' },
  status: { ascending: 'status', descending: 'status, reversed' },
  kind: { ascending: 'kind', descending: 'kind, reversed' },
  place: { ascending: 'place, A to Z', descending: 'place, Z to A' },
  people: { ascending: 'who, A to Z', descending: 'who, Z to A' },
};

/** "date, latest first". */
export const describeSort = ({ key, direction }: Sort): string => SORT_WORDS[key][direction];

/** The order after a press on a column's head: turned round when it already stands by this column. */
export const turnSort = (sort: Sort, key: SortKey): Sort => ({
  key,
  direction: sort.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** Every order as one choice of a menu, its value a string. */
export const SORT_CHOICES: readonly { readonly value: string; readonly label: string; readonly sort: Sort }[] =
  LIST_COLUMNS.flatMap(({ key }) =>
    (['ascending', 'descending'] as const).map((direction) => {
      const sort: Sort = { key, direction };
      return { value: writeSort(sort), label: describeSort(sort), sort };
    }),
  );

export function writeSort({ key, direction }: Sort): string {
  return `${key} ${direction}`;
}
