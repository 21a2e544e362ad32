import type { EventCue } from '../lexicon/event-cues.ts';
import type { CueHit } from './find-cues.ts';
import { PERSON } from './mask-sentence.ts';

/**
 * A verb that is not said again: "will meet P in G on T and P in G on T". The second place or time, of both of which the first has one too,
 * tells that it is another meeting and not one of three.
 */
const GAPPED =
  /^[^;.]{0,80}?[\uE000\uE001](?: of (?:the )?\uE003)?(?:,? (?:(?:in|at) (?:the )?\uE003|(?:on |later )?\uE005)){1,2},? and (?:then )?(?:with )?(?=[^;.,]{0,80}?\uE000(?: of (?:the )?\uE003)?,? (?:(?:in|at) (?:the )?\uE003|(?:on )?\uE005)(?:[.,;]| (?:on|in|at|for|to|before|after|during|as|\uE005)))/u;
/** Characters of masked text that all this takes. */
const REACH = 200;

/** The cues of a sentence with those that are only meant, each where its people begin. */
export function withGapped(hits: readonly CueHit<EventCue>[], text: string): readonly CueHit<EventCue>[] {
  const meant = hits.flatMap((hit) => {
    const gap = hit.cue.partners === 'none' ? null : GAPPED.exec(text.slice(hit.end, hit.end + REACH));
    const at = hit.end + (gap?.[0].length ?? 0);
    return gap && !hits.some(({ start }) => start > hit.start && start <= Math.max(at, text.indexOf(PERSON, at)))
      ? [{ ...hit, start: at - 1, wordEnd: at, end: at, gapped: true as const }]
      : [];
  });
  return meant.length === 0 ? hits : [...hits, ...meant].sort((a, b) => a.start - b.start);
}
