import { startTransition, useEffect, useMemo, useState } from 'react';
import { finish, type Steps, takeTurns } from '#base/steps.ts';
import { PAGE_TURNS } from '#ui/page-turns.ts';

/**
 * What `build` makes: at once where that is little work, else in turns with the page, which shows what was there before until it is
 * done. null while there is nothing to show. `build` is begun anew whenever it is another function.
 */
export function useBuilt<T extends object>(build: (() => Steps<T>) | null, many: boolean): T | null {
  const atOnce = useMemo(() => (build && !many ? finish(build()) : null), [build, many]);
  const [last, setLast] = useState(atOnce);
  useEffect(() => {
    if (!build || atOnce) return setLast(atOnce);
    const stop = new AbortController();
    void takeTurns(build(), PAGE_TURNS, stop.signal).then((built) => built && startTransition(() => setLast(built)));
    return () => stop.abort();
  }, [build, atOnce]);
  return atOnce ?? last;
}

/** Up to so many articles are put together in a few milliseconds, on a slow phone too, and are there at once. */
export const FEW_ARTICLES = 40;
