import { describeEdtf } from '#model/date-words.ts';
import { readEdtf } from '#model/edtf.ts';
import { readTypedEdtf } from '#model/typed-date.ts';
import type { DayWindow } from '#select/view-choices.ts';

/** A date that somebody typed: the days it covers, and how to say it back. */
export interface TypedDate {
  readonly label: string;
  readonly window: DayWindow;
}

/** The whole of `typed` must be a date; null when it is not, or has no first and last day. */
export function readTypedDate(typed: string): TypedDate | null {
  const edtf = readTypedEdtf(typed);
  const days = edtf === null ? null : readEdtf(edtf);
  if (edtf === null || !days || days.earliest === null || days.latest === null || days.earliest > days.latest)
    return null;
  return { label: describeEdtf(edtf), window: { from: days.earliest, to: days.latest } };
}
