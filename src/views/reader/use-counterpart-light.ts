import { type FocusEvent, type PointerEvent, useMemo, useState } from 'react';
import {
  type Counterparts,
  lightCounterparts,
  lightLinks,
  NO_COUNTERPARTS,
  narrowestPassage,
  passagesOf,
} from './light-counterparts.ts';
import type { PageSide, PassageLink, SharedReading } from './shared-reading.ts';
import { sentenceOf } from './use-sentence-keys.ts';

/** Passages of one side, or a link gone to. */
type Source =
  | { readonly of: 'passages'; readonly side: PageSide; readonly passages: readonly number[] }
  | { readonly of: 'link'; readonly link: PassageLink };

/** Which passages are lit with their counterparts: those under the pointer, else where the keyboard is, or was brought to. */
export function useCounterpartLight(shared: SharedReading | null) {
  const [pointed, setPointed] = useState<Source | null>(null);
  const [rest, setRest] = useState<Source | null>(null);
  const light = useMemo(
    () => (shared ? toCounterparts(shared, pointed ?? rest) : NO_COUNTERPARTS),
    [shared, pointed, rest],
  );
  const pointAt = (side: PageSide, { target, pointerType }: PointerEvent) => {
    if (!shared || pointerType === 'touch' || !(target instanceof Element)) return;
    const words = target.closest<HTMLElement>('[data-shared]')?.dataset.shared;
    const among = words === undefined ? [] : words.split(' ').map(Number);
    const passage = narrowestPassage(shared.sides[side], among);
    setPointed((old) => settle(old, passage === null ? null : { of: 'passages', side, passages: [passage] }));
  };
  const reach = (side: PageSide, { target }: FocusEvent) => {
    const sentence = shared && target instanceof Element ? sentenceOf(target) : null;
    if (!shared || sentence === null) return;
    const passages = passagesOf(shared.sides[side], sentence);
    setRest((old) => settle(old, passages.length === 0 ? null : { of: 'passages', side, passages }));
  };
  return {
    light,
    pointAt,
    reach,
    onPointerLeave: () => setPointed(null),
    onBlur: () => setRest(null),
    showLink: (link: PassageLink) => setRest({ of: 'link', link }),
    /** True when something was lit that stays until it is put out. */
    putOut: () => {
      setRest(null);
      return rest?.of === 'link';
    },
  };
}

function toCounterparts(shared: SharedReading, source: Source | null): Counterparts {
  if (!source) return NO_COUNTERPARTS;
  return source.of === 'link' ? lightLinks([source.link]) : lightCounterparts(shared, source.side, source.passages);
}

/** The old one where it says the same: the pointer moves over many elements of one passage. */
function settle(old: Source | null, now: Source | null): Source | null {
  if (old?.of !== 'passages' || now?.of !== 'passages' || old.side !== now.side) return now;
  return old.passages.join() === now.passages.join() ? old : now;
}
