import { useCallback, useEffect, useState } from 'react';

/** A yes or no that this browser remembers under `entente.<name>`; `initial` until it is read, and where nothing is kept. */
export function useStoredFlag(name: string, initial: boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    try {
      const stored = localStorage.getItem(`entente.${name}`);
      if (stored !== null) setValue(stored === 'true');
    } catch {
      // Storage is closed to this page: the initial value stays.
    }
  }, [name]);
  const change = useCallback(
    (next: boolean) => {
      setValue(next);
      try {
        localStorage.setItem(`entente.${name}`, String(next));
      } catch {
        // The choice lasts until the page is left.
      }
    },
    [name],
  );
  return [value, change];
}
