import { useMemo, useSyncExternalStore } from 'react';
import { goTo, type HistoryStep, readSearch, watchSearch } from './address-bar.ts';
import { readSearchValues, toSearchValues, toViewState, writeSearch } from './search-keys.ts';
import type { ViewState } from './view-state.ts';

export type ChangeView = (change: Partial<ViewState>, step: HistoryStep) => void;

/** The view as the address has it, and the one way to change it. */
export function useViewState(): [ViewState, ChangeView] {
  const search = useSyncExternalStore(watchSearch, readSearch, plainAddress);
  return [useMemo(() => toViewState(readSearchValues(search)), [search]), changeView];
}

const changeView: ChangeView = (patch, step) => {
  const search = readSearch();
  const view = { ...toViewState(readSearchValues(search)), ...patch };
  goTo(writeSearch(toSearchValues(view), search), step);
};

// Where the first screen is prerendered there is no address.
const plainAddress = () => '';
