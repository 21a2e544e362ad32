import type { EventCue, TravelCue } from '../lexicon/event-cues.ts';
import { type Company, findCompany, NO_COMPANY } from './find-company.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { type MaskedSentence, PERSON } from './mask-sentence.ts';
import { type Clauses, readClauses } from './read-clause.ts';

/** A masked sentence with its cues and clauses, read once for events and journeys alike. */
export interface CuedSentence {
  readonly masked: MaskedSentence;
  readonly clauses: Clauses;
  readonly events: readonly CueHit<EventCue>[];
  readonly travels: readonly CueHit<TravelCue>[];
  readonly company: Company;
}

const NO_CLAUSES: Clauses = { starts: [0], openers: [''] };
const ACTOR = /[\uE000-\uE002\uE004]/;

export function cueSentence(masked: MaskedSentence): CuedSentence {
  const cues = findCues(masked.text);
  const acted = ACTOR.test(masked.text);
  // Without anybody named only a gathering, or a body's own meeting, can be an event; and nobody travels.
  const events = acted
    ? cues.events
    : cues.events.filter(({ form, cue }) => (form === null && cue.type !== 'call') || cue.type === 'signing');
  const travels = acted || cues.travels.length === 0 ? cues.travels : cues.travels.filter(({ form }) => form === null);
  // Most sentences tell neither event nor journey.
  const clauses = events.length + travels.length > 0 ? readClauses(masked.text) : NO_CLAUSES;
  const company = masked.text.includes(PERSON) ? findCompany(masked) : NO_COMPANY;
  return { masked, clauses, events, travels, company };
}
