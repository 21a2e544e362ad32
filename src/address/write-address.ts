import { createSerializer } from 'nuqs';
import { SEARCH_KEYS, toSearchValues } from './search-keys.ts';
import type { ViewState } from './view-state.ts';

const writeSearch = createSerializer(SEARCH_KEYS);

/** The whole address of a view, for copying: `page` is the address of the page without its query. */
export function writeAddress(page: string, view: ViewState): string {
  return `${page}${writeSearch('', toSearchValues(view))}`;
}
