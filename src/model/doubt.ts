import type { Quote } from './span.ts';

/** What could not be decided, and why; shown to the reader, never swallowed. */
export type DoubtCode =
  | 'published-unknown' // no publication date found or inferred
  | 'published-contradicted' // the header's date does not fit the text
  | 'published-ambiguous' // several days fit
  | 'date-undecided' // words name a time, but not which
  | 'date-order-ambiguous' // 03/04/2024
  | 'person-ambiguous' // two people bear this name
  | 'person-unresolved' // a title or pronoun refers to nobody known
  | 'office-mismatch' // the text's role does not fit the table on that day
  | 'event-undated'
  | 'text-truncated'; // the text ends inside a sentence

export interface Doubt {
  readonly code: DoubtCode;
  readonly quote: Quote | null;
  /** The candidates, or the facts that clash, as short texts (EDTF, names). */
  readonly candidates: readonly string[];
}
