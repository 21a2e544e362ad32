import { type Company, findCompany } from './find-company.ts';
import { findCues, type SentenceCues } from './find-cues.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import { type Clauses, readClauses } from './read-clause.ts';

/** A masked sentence with its cues and clauses, read once for events and journeys alike. */
export interface CuedSentence extends SentenceCues {
  readonly masked: MaskedSentence;
  readonly clauses: Clauses;
  readonly company: Company;
}

const NO_CLAUSES: Clauses = { starts: [0], openers: [''] };

export function cueSentence(masked: MaskedSentence): CuedSentence {
  const cues = findCues(masked.text);
  // Most sentences tell neither event nor journey.
  const clauses = cues.events.length + cues.travels.length > 0 ? readClauses(masked.text) : NO_CLAUSES;
  return { masked, clauses, company: findCompany(masked), ...cues };
}
