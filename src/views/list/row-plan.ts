/**
 * The rows of the table's body when at most one event is open: each event a row, the open one's details a row under it.
 *
 *     event 0 │ event 1 (open) │ its details │ event 2        at 0, 1, 2, 3
 */
export interface RowPlan {
  readonly count: number;
  /** What stands in row `at`. */
  readonly rowAt: (at: number) => { readonly kind: 'event' | 'details'; readonly event: number };
  /** The row of an event. */
  readonly atOf: (event: number) => number;
}

/** `open` is the open event's place among the events; −1 when none is. */
export function planRows(events: number, open: number): RowPlan {
  const hasDetails = open >= 0 && open < events;
  return {
    count: events + (hasDetails ? 1 : 0),
    rowAt: (at) => {
      if (!hasDetails || at <= open) return { kind: 'event', event: at };
      return at === open + 1 ? { kind: 'details', event: open } : { kind: 'event', event: at - 1 };
    },
    atOf: (event) => (hasDetails && event > open ? event + 1 : event),
  };
}
