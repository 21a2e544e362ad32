import type { DateEstimate } from '#model/date-estimate.ts';
import { isOneDay } from './estimates.ts';
import type { SentenceReading } from './reading.ts';

/** The lead and the sentence that explains it name the day; further on a story goes back and ahead. */
const LEAD_SENTENCES = 3;
/** A paper of Friday tells of Thursday, a weekly of the week. */
const LONGEST_BACK = 6;

/**
 * The day on which the story plays: what a paper of Friday tells without a day was on the Thursday that its lead names. Publication
 * itself where the lead names none before it.
 */
export function findStoryDay(
  perSentence: readonly SentenceReading[],
  published: DateEstimate | null,
): DateEstimate | null {
  if (published?.earliest == null || !isOneDay(published)) return published;
  const { earliest } = published;
  const lead = perSentence.filter(({ role }) => role === 'body').slice(0, LEAD_SENTENCES);
  const days = lead.flatMap(({ dates }) =>
    dates.flatMap(({ estimate }) =>
      estimate?.earliest != null && isOneDay(estimate) && Math.abs(earliest - estimate.earliest) <= LONGEST_BACK
        ? [estimate]
        : [],
    ),
  );
  const past = days.find((day) => (day.earliest ?? 0) <= earliest);
  return past ?? published;
}
