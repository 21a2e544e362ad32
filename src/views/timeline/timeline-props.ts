import type { Day } from '#model/day.ts';
import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { AxisKind, DayWindow, GapKind, LaneKind } from '#select/view-choices.ts';

/** What the timeline is told, and what it tells back. */
export interface TimelineState {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly lanes: LaneKind;
  readonly gaps: GapKind;
  /** By calendar, or every visit from its own first day. */
  readonly axis?: AxisKind;
  /** Show what was known and expected on this day; null: all that is known. */
  readonly asOf?: Day | null;
  /** Where the slider stands while the account of that day is put together; `asOf` where it is there at once. */
  readonly asked?: Day | null;
  /** null: everything. */
  readonly window: DayWindow | null;
  /** The open event. */
  readonly focus: EventId | null;
  /** At the end of a gesture, not during it. */
  readonly onWindow: (window: DayWindow | null) => void;
  readonly onFocus: (focus: EventId | null) => void;
  /** Says a line to screen readers. */
  readonly announce: (text: string) => void;
}
