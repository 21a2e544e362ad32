import { type FocusEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import type { Corpus } from '#model/corpus.ts';
import { findAnswerPassage } from './find-counterpart.ts';
import { otherSide, type PageSide, type SharedReading } from './shared-reading.ts';
import { useCounterpartLight } from './use-counterpart-light.ts';
import { levelElements } from './use-level.ts';
import { usePairedScroll } from './use-paired-scroll.ts';
import type { ColumnPair } from './use-places.ts';
import { isSideBySide, type ScrollLock } from './use-scroll-lock.ts';
import { useSharedSteps } from './use-shared-steps.ts';
import type { Columns } from './use-sides.ts';

export interface PairedReadingOptions {
  readonly corpus: Corpus;
  readonly columns: Columns;
  readonly shared: SharedReading | null;
  readonly together: boolean;
  /** The one in sight where there is room for one only. */
  readonly side: PageSide;
}

/** Two articles read together: scrolling, ribbons, lit counterparts, and the steps from passage to passage. */
export function usePairedReading({ corpus, columns, shared, together, side }: PairedReadingOptions) {
  // The column the reader was at last: its passages are counted, and gone through in its order.
  const [at, setAt] = useState<PageSide | null>(null);
  const active = at !== null && (at === side || isSideBySide()) ? at : side;
  const readColumns = useCallback(() => readElements(columns), [columns]);
  const { light, ...lighting } = useCounterpartLight(shared);
  const { drawing, hidden, holds } = usePairedScroll({
    readColumns,
    corpus,
    shared,
    together,
    side: active,
    lit: light.links,
  });
  const steps = useSharedSteps(shared, active, hidden);
  const goTo = useGoTo(columns, holds);

  const stepShared = (by: 1 | -1) => {
    const pair = steps.next(by);
    if (!pair) return;
    steps.choose(pair);
    lighting.showLink(pair);
    goTo(active, [
      columns[0].current?.chooseShared(pair.left) ?? null,
      columns[1].current?.chooseShared(pair.right) ?? null,
    ]);
  };
  const stepTopic = (from: PageSide, by: 1 | -1) => {
    const [here, there] = [columns[from].current, columns[otherSide(from)].current];
    const next = here?.nextPassage(by) ?? null;
    if (!here || next === null) return;
    const passage = here.place().passages[next];
    const answer = shared && there && passage ? findAnswerPassage(shared, from, passage, there.place().passages) : null;
    const ours = here.choosePassage(next);
    const theirs = answer === null ? null : (there?.choosePassage(answer) ?? null);
    goTo(from, from === 0 ? [ours, theirs] : [theirs, ours]);
  };
  const sideOf = (element: EventTarget) => findSide(columns, element);
  const onPointerOver = (over: PointerEvent) => {
    const reached = sideOf(over.target);
    if (reached === null) return;
    setAt(reached);
    lighting.pointAt(reached, over);
  };
  const onFocus = (focused: FocusEvent) => {
    const reached = sideOf(focused.target);
    if (reached === null) return;
    setAt(reached);
    lighting.reach(reached, focused);
  };
  const { onPointerLeave, onBlur, putOut } = lighting;
  const scrolling = { drawing, hidden, holds };
  return {
    active,
    sideOf,
    light,
    steps,
    stepShared,
    stepTopic,
    putOut,
    ...scrolling,
    onPointerOver,
    onPointerLeave,
    onFocus,
    onBlur,
  };
}

type Elements = readonly [left: Element | null, right: Element | null];

/** Shows a passage, and its counterpart level with it where both articles are in sight. */
function useGoTo(columns: Columns, holds: ScrollLock['holds']) {
  const breakOff = useRef<() => void>(undefined);
  return (from: PageSide, elements: Elements) => {
    breakOff.current?.();
    const pair = readElements(columns);
    const [left, right] = elements;
    if (pair && left && right && isSideBySide()) {
      for (const hold of holds) hold();
      breakOff.current = levelElements(pair, [left, right]);
    } else columns[from].current?.reveal(elements[from]);
  };
}

function findSide(columns: Columns, target: EventTarget): PageSide | null {
  const at = columns.findIndex((column) => target instanceof Element && column.current?.holds(target));
  return at === 0 || at === 1 ? at : null;
}

function readElements(columns: Columns): ColumnPair | null {
  const [left, right] = [columns[0].current?.element(), columns[1].current?.element()];
  return left && right ? [left, right] : null;
}
