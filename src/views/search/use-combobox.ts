import { useCallback, useRef, useState } from 'react';

type Combobox = typeof import('./SearchCombobox.tsx').SearchCombobox;

export type ComboboxPhase =
  | { readonly phase: 'apart' | 'coming' | 'failed' }
  | { readonly phase: 'here'; readonly Combobox: Combobox };

/** The part of the field that finds, in a chunk of its own: fetched at the first call of `fetch`, and again after a failure. */
export function useCombobox(): { readonly combobox: ComboboxPhase; readonly fetch: () => void } {
  const [combobox, setCombobox] = useState<ComboboxPhase>({ phase: 'apart' });
  const asked = useRef(false);
  const fetch = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setCombobox({ phase: 'coming' });
    import('./SearchCombobox.tsx').then(
      ({ SearchCombobox }) => setCombobox({ phase: 'here', Combobox: SearchCombobox }),
      () => {
        asked.current = false;
        setCombobox({ phase: 'failed' });
      },
    );
  }, []);
  return { combobox, fetch };
}
