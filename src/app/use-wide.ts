import { useSyncExternalStore } from 'react';

// Below this the list is the default and one article is shown at a time (Tailwind's `md`).
export const WIDE = '(min-width: 48rem)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** True where there is room for a timeline; null while prerendering, when nobody knows. */
export function useWide(): boolean | null {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => null as boolean | null,
  );
}
