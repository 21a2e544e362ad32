import { readDay, ymdOfDay } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import type { DateMention } from '#model/mention.ts';
import { toQuote } from '#model/span.ts';
import type { FoundDate } from '../found.ts';

/** What could not be decided about the dates of a text. `mentions` are those of `dates`, in the same order. */
export function findDateDoubts(text: string, dates: readonly FoundDate[], mentions: readonly DateMention[]): Doubt[] {
  return dates.flatMap((found, i): Doubt[] => {
    const mention = mentions[i];
    const quote = toQuote(text, found.span);
    if (found.shape.kind === 'edtf' && found.shape.ambiguous) {
      return [{ code: 'date-order-ambiguous', quote, candidates: orders(found.shape.edtf) }];
    }
    return mention?.value === 'undecided' ? [{ code: 'date-undecided', quote, candidates: [] }] : [];
  });
}

/** Day first, and month first. */
function orders(edtf: string): string[] {
  const day = readDay(edtf);
  if (day === null) return [edtf];
  const { year, month, date } = ymdOfDay(day);
  return [edtf, `${year}-${String(date).padStart(2, '0')}-${String(month).padStart(2, '0')}`];
}
