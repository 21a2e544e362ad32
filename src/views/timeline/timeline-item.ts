import type { EventId, TopicId } from '#model/ids.ts';

/**
 * How an end of a mark is drawn: `firm` known to the day, `soft` not known to the day, `open` no end told, `cut` goes on
 * outside what is drawn.
 */
export type EndLook = 'firm' | 'soft' | 'open' | 'cut';

/** `held` filled, `planned` hollow and dashed, `unknown` hollow. As of the article's date. */
export type StatusLook = 'held' | 'planned' | 'unknown';

/** One event as it is drawn in one lane. */
export interface EventItem {
  /** Stable while the lanes are the same: `lane/event`. */
  readonly key: string;
  /** Index of the lane, and the line in it, from 0. */
  readonly lane: number;
  readonly line: number;
  /** Axis units of the mark itself. */
  readonly start: number;
  readonly end: number;
  /** Axis units with the label, at the zoom that it was placed for. */
  readonly boxStart: number;
  readonly boxEnd: number;
  readonly kind: 'point' | 'bar';
  readonly event: EventId;
  readonly row: number;
  readonly label: string;
  /** `inside`: the bar fills the view, the label stands on it. */
  readonly labelSide: 'right' | 'left' | 'inside' | 'none';
  /** Axis unit of the middle of a label that stands inside: the middle of what is in view. */
  readonly labelAt: number;
  readonly startLook: EndLook;
  readonly endLook: EndLook;
  readonly status: StatusLook;
  readonly topic: TopicId | null;
  readonly broader: TopicId | null;
}

/** An item with its place from the top of the lanes, in pixels: ready to be drawn. */
export type DrawnItem = EventItem & { readonly y: number; readonly lineHeight: number; readonly fontSize: number };

/** What a look can depend on: one event in one place. */
export type DrawnEvent = Pick<EventItem, 'key' | 'event' | 'row'>;

/** The looks that change without anything being laid out again. */
export interface ItemStates {
  /** Told only after the day that is shown. */
  readonly later: (item: DrawnEvent) => boolean;
  /** Not in the selection. */
  readonly faded: (item: DrawnEvent) => boolean;
  /** Another event is open. */
  readonly dim: (item: DrawnEvent) => boolean;
  /** The open event. */
  readonly selected: (item: DrawnEvent) => boolean;
  /** Where the keyboard stands. */
  readonly active: (item: DrawnEvent) => boolean;
}
