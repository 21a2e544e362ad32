import type { KeyboardEvent } from 'react';
import { known } from '#base/assert.ts';
import { hasBit } from '#base/bitset.ts';
import { countBefore } from '#select/step-events.ts';
import type { AsOf } from './as-of.ts';
import { describeEventLine, describeStep } from './describe-step.ts';
import { type Cursor, type Ground, moveCursor, type Step, standOn } from './move-cursor.ts';
import type { TimelineState } from './timeline-props.ts';
import type { TimelineScene } from './to-timeline-items.ts';

export interface CursorActions {
  /** Where the keyboard stood last. */
  readonly reached: Cursor | null;
  readonly setReached: (cursor: Cursor) => void;
  readonly asOf: AsOf | null;
  readonly onStep: (cursor: Cursor) => void;
  readonly zoom: (step: 'in' | 'out' | 'fit') => void;
  /** Takes the card away; false when none was shown. */
  readonly dismiss: () => boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const ZOOMS: Readonly<Record<string, 'in' | 'out' | 'fit'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'fit',
};

/** The keyboard's place on the timeline, which is one tab stop, and what each key does there. */
export function useCursor(state: TimelineState, { lanes, times, laneTimes }: TimelineScene, actions: CursorActions) {
  const { index, selection, focus, onFocus, announce } = state;
  const { reached, setReached } = actions;
  const ground: Ground = { times, lanes, laneTimes, rows: selection.rows };
  // A filter may have taken the event away; the lanes may have changed under it.
  const cursor = reached && hasBit(selection.rows, reached.row) ? standOn(ground, reached.row, reached.lane) : null;
  const open = focus === null ? undefined : index.rowOf.get(focus);

  const stand = (next: Cursor, said: boolean, withLane: boolean) => {
    setReached(next);
    actions.onStep(next);
    if (!said) return;
    const event = known(index.corpus.events[next.row], 'the event of a row');
    const told = describeEventLine(event, next.row, actions.asOf);
    const line = describeStep(told, countBefore(selection.rows, next.row) + 1, selection.count);
    announce(withLane ? `${line}. ${lanes[next.lane]?.label ?? ''}` : line);
  };
  /** Where the keyboard begins: at the open event, else where it was, else at the first event. */
  const start = (): Cursor | null => {
    if (open !== undefined && hasBit(selection.rows, open)) return standOn(ground, open, cursor?.lane ?? 0);
    return cursor ?? moveCursor(ground, null, 'first');
  };
  const step = (by: Step) => {
    const next = moveCursor(ground, cursor ?? start(), by);
    if (next) stand(next, true, by === 'up' || by === 'down');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = STEPS[event.key];
    const zoom = ZOOMS[event.key];
    if (by) step(by);
    else if (zoom) actions.zoom(zoom);
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) {
      onFocus(known(index.corpus.events[cursor.row], 'the event of a row').id);
    } else if (event.key === 'Escape') {
      // One press: the card is the open event's, and goes with it.
      const dismissed = actions.dismiss();
      if (focus !== null) onFocus(null);
      else if (!dismissed) return;
    } else return;
    event.preventDefault();
  };
  return {
    cursor,
    onKeyDown,
    begin: () => {
      const next = start();
      if (next) stand(next, false, false);
    },
    /** After a click: the keys go on from there. */
    setCursor: (row: number, lane: number) => setReached(standOn(ground, row, lane)),
  };
}
