/** Something that is fetched once, and shared by all who show it. */
export type Loading<T> =
  | { readonly phase: 'coming' }
  | { readonly phase: 'here'; readonly value: T }
  | { readonly phase: 'failed'; readonly error: Error };

export interface LoadedValue<T> {
  readonly now: () => Loading<T>;
  /** Calls `onChange` after every change; the result ends that. */
  readonly follow: (onChange: () => void) => () => void;
  /** Fetches it unless it is here or on its way; after a failure anew, which stands until then. Never rejects. */
  readonly load: () => Promise<void>;
  readonly set: (value: T) => void;
}

export function createLoadedValue<T>(fetch: () => Promise<T>): LoadedValue<T> {
  let now: Loading<T> = { phase: 'coming' };
  let coming: Promise<void> | null = null;
  const followers = new Set<() => void>();
  const enter = (next: Loading<T>) => {
    now = next;
    for (const follow of followers) follow();
  };
  const set = (value: T) => enter({ phase: 'here', value });
  const load = async () => {
    try {
      set(await fetch());
    } catch (error) {
      enter({ phase: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      coming = null;
    }
  };
  return {
    now: () => now,
    follow: (onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
    load: async () => {
      if (now.phase === 'here') return;
      coming ??= load();
      await coming;
    },
    set,
  };
}
