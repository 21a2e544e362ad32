import { type ComponentType, useLayoutEffect, useRef } from 'react';
import { rememberPlace } from './carry-place.ts';
import { recordEvents } from './early-events.ts';
import { type LazyPart, lazyPart } from './lazy-part.ts';

// Parts of the page as they were prerendered, by name, until what draws them has come.
const standing = new Map<string, readonly Node[]>();

/** Keeps the prerendered markup of all such parts before the app takes the page over. */
export function keepStanding(root: Element): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-standing]')) {
    standing.set(part.dataset.standing ?? '', [...part.childNodes]);
  }
}

const parts = new Map<string, () => Promise<boolean>>();

/** Fetches all such parts but `other`: where no markup stands for them, they come before the app is drawn. */
export async function fetchStanding(other: string): Promise<void> {
  await Promise.all([...parts].map(([name, fetch]) => name !== other && fetch()));
}

/**
 * A large part of the first screen in a chunk of its own. Its prerendered markup stands in its place until it has come, and can be read and
 * scrolled; where the focus was it stays, and what was pressed meanwhile is done then.
 *
 * ```
 *   prerendered page ─► keepStanding ─► Standing: the same nodes ──(chunk has come)──► the part itself
 *                                         focus, scrolling, presses ────────────────────►
 * ```
 */
export function standingPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let leave: () => (arriving: Element) => void = () => () => {};
  let settle: (arriving: Element) => void = () => {};

  function Standing() {
    const place = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      const element = place.current;
      const nodes = standing.get(name);
      if (!element || !nodes) return;
      element.append(...nodes);
      const replay = recordEvents(element);
      leave = () => {
        const putBack = rememberPlace(element);
        return (arriving) => {
          putBack(arriving);
          // Once the part has begun to listen.
          setTimeout(() => replay(arriving));
        };
      };
    }, []);
    return <div ref={place} className="contents" />;
  }

  const part = lazyPart<Props>(
    async () => {
      const Part = await load();
      settle = leave();
      leave = () => () => {};
      standing.delete(name);
      return function Arrived(props: Props) {
        const place = useRef<HTMLDivElement>(null);
        useLayoutEffect(() => {
          const putBack = settle;
          settle = () => {};
          // A part that measures its room first is drawn a step later, in this same task.
          queueMicrotask(() => place.current && putBack(place.current));
        }, []);
        return (
          <div ref={place} data-standing={name} className="contents">
            <Part {...props} />
          </div>
        );
      };
    },
    { says: 'inside', before: Standing, stands: () => standing.has(name) },
  );
  parts.set(name, part.fetch);
  return part;
}
