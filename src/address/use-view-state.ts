import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { SEARCH_KEYS, toSearchValues, toViewState } from './search-keys.ts';
import type { ViewState } from './view-state.ts';

/** A step that Back should undo is pushed; a step of a movement (panning, typing, zooming) replaces. */
export type HistoryStep = 'push' | 'replace';

export type ChangeView = (change: Partial<ViewState>, step: HistoryStep) => void;

/** The view as the address has it, and the one way to change it. */
export function useViewState(): [ViewState, ChangeView] {
  const [values, setValues] = useQueryStates(SEARCH_KEYS);
  const view = useMemo(() => toViewState(values), [values]);
  const change = useCallback<ChangeView>(
    (patch, history) => {
      void setValues((current) => toSearchValues({ ...toViewState(current), ...patch }), { history });
    },
    [setValues],
  );
  return [view, change];
}
