import {
  type ComponentType,
  createElement,
  Fragment,
  type FunctionComponent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { LoadFailure } from './LoadFailure.tsx';
import { LoadingLine } from './LoadingLine.tsx';
import { whenIdle } from './when-idle.ts';

type Phase<Props> =
  | { readonly phase: 'apart' | 'coming' | 'failed' }
  | { readonly phase: 'here'; readonly Part: ComponentType<Props> };

export interface LazyPartOptions<Props> {
  /** Whether it is wanted: a popover that is asked to open. Once it was, it stays. Without this it is wanted wherever it stands. */
  readonly when?: (props: Props) => boolean;
  /** Stands in its place until it is wanted and has come. */
  readonly before?: ComponentType<Props>;
  /** Whether `before` can be read in its stead: then waiting is not said, and a failure at the foot of the window. */
  readonly stands?: () => boolean;
  /** `inside`: while it is awaited, and where it can't be had, that is said in its place; `apart`: at the foot of the window. */
  readonly says?: 'inside' | 'apart';
}

/** Fetches the part ahead, on hover or focus. Tells whether it is here then. */
type Fetch = () => Promise<boolean>;

export type LazyPart<Props> = FunctionComponent<Props> & { readonly fetch: Fetch };

const parts: { readonly fetch: Fetch }[] = [];

/**
 * A component in a chunk of its own, drawn like any other. What was asked of it stays in its props, so nothing is lost while it
 * is on its way; where it can't be had, that is said, with a way to try again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { when = () => true, before, stands = () => false, says = 'apart' }: LazyPartOptions<Props> = {},
): LazyPart<Props> {
  let now: Phase<Props> = { phase: 'apart' };
  let coming: Promise<boolean> | null = null;
  const followers = new Set<() => void>();
  const enter = (next: Phase<Props>) => {
    now = next;
    for (const follow of followers) follow();
  };
  const fetch: Fetch = () => {
    if (coming) return coming;
    enter({ phase: 'coming' });
    coming = load().then(
      (Part) => {
        enter({ phase: 'here', Part });
        return true;
      },
      () => {
        coming = null;
        enter({ phase: 'failed' });
        return false;
      },
    );
    return coming;
  };
  const follow = (onChange: () => void) => {
    followers.add(onChange);
    return () => followers.delete(onChange);
  };
  const read = () => now;

  function Lazy(props: Props) {
    const found = useSyncExternalStore(follow, read, read);
    const [wanted, setWanted] = useState(false);
    if (!wanted && when(props)) setWanted(true);
    useLayoutEffect(() => {
      if (wanted) void fetch();
    }, [wanted]);
    if (wanted && found.phase === 'here') return createElement(found.Part, props);
    const words =
      found.phase === 'failed'
        ? createElement(LoadFailure, { says: stands() ? 'apart' : says, onRetry: fetch })
        : !stands() && LOADING[says];
    return createElement(Fragment, null, before && createElement(before, props), wanted && when(props) && words);
  }
  const part = Object.assign(Lazy, { fetch });
  parts.push(part);
  return part;
}

const LOADING = {
  inside: createElement(LoadingLine, { says: 'inside' }),
  apart: createElement(LoadingLine, { says: 'apart' }),
};

/** Fetches all parts there are. */
export async function fetchParts(): Promise<void> {
  await Promise.all(parts.map((part) => part.fetch()));
}

/** Fetches the parts one after the other whenever the page has nothing to do, unless the reader saves data. */
export function fetchPartsWhenIdle(): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const [...left] = parts;
  const next = () => {
    const part = left.shift();
    if (part) whenIdle(() => void part.fetch().then(next));
  };
  next();
}
