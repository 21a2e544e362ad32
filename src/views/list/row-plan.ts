/**
 * The rows of the table's body when at most one event is open: each event a row, the open one's details a row under it.
 *
 *     event 0 │ event 1 (open) │ its details │ event 2        at 0, 1, 2, 3
 */
export interface RowPlan {
  readonly count: number;
  /** Whether the list scrolls in itself and draws only the rows in view. */
  readonly scrolls: boolean;
  /** What stands in row `at`. */
  readonly rowAt: (at: number) => { readonly kind: 'event' | 'details'; readonly event: number };
  /** The row of an event. */
  readonly atOf: (event: number) => number;
}

// Up to here every row is drawn and the page scrolls; a longer list scrolls in itself, so that what stands below stays in reach.
const ALL_AT_ONCE = 60;

/** `open` is the open event's place among the events; −1 when none is. */
export function planRows(events: number, open: number): RowPlan {
  const hasDetails = open >= 0 && open < events;
  return {
    count: events + (hasDetails ? 1 : 0),
    scrolls: events > ALL_AT_ONCE,
    rowAt: (at) => {
      if (!hasDetails || at <= open) return { kind: 'event', event: at };
      return at === open + 1 ? { kind: 'details', event: open } : { kind: 'event', event: at - 1 };
    },
    atOf: (event) => (hasDetails && event > open ? event + 1 : event),
  };
}
