import { toSearchValues, writeSearch } from './search-keys.ts';
import type { ViewState } from './view-state.ts';

/** The whole address of a view, for copying: `page` is the address of the page without its query. */
export function writeAddress(page: string, view: ViewState): string {
  return page + writeSearch(toSearchValues(view));
}
