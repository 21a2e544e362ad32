import { lowerBound } from '#base/binary-search.ts';
import { placeId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { CueHit } from './find-cues.ts';
import { findNearestPlace } from './find-nearest.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { findSubject } from './read-clause.ts';

/** Where an event happens; `start` is where its clause begins. */
export function findEventPlace(where: CuePosition, hit: CueHit<EventCue>, start: number): FoundPlace | null {
  const place = findNearestPlace(where);
  // Behind "discussed" stands what was discussed: "a ceasefire in Gaza" is no place of the talks.
  const spoken = hit.cue.strength !== 'strong' || hit.cue.type === 'statement';
  if (place && spoken && place.span.start > (where.masked.offsets[hit.end] ?? 0) && !isScene(where, hit, place))
    return null;
  return place ?? findHostCountry(where.masked, hit, start);
}

/** "exchanged views with P in G", "discussed trade in G on T", "addressed parliament in G": where it was after all. */
function isScene({ masked }: CuePosition, hit: CueHit<EventCue>, place: FoundPlace): boolean {
  const at = lowerBound(masked.offsets, place.span.start);
  const between = masked.text.slice(hit.wordEnd, at);
  return (
    /[\uE000-\uE002] (?:in|at) $/.test(between) ||
    (/ in $/.test(between) &&
      (/^(?: on| late| early)? \uE005/.test(masked.text.slice(at + 1, at + 10)) || HEARD.test(between)))
  );
}

/** Whoever hears a speech is where it is held. */
const HEARD =
  /^[^;.]{0,60}\b(?:parliament|congress|assembly|lawmakers|senate|students|university|community|session|forum|conference|summit|institute|audience|troops) in $/i;

const HOLDS = /\b(?:held|holds?|hosted|hosts?|hosting|organi[sz]e[sd]?|convene[sd]?)(?: [^ ;.]{1,20}){0,6} $/i;

/** "France held a conference": a country that holds a gathering holds it at home. */
function findHostCountry(masked: MaskedSentence, hit: CueHit<EventCue>, start: number): FoundPlace | null {
  if (hit.cue.type !== 'conference' && hit.cue.type !== 'summit') return null;
  if (!HOLDS.test(masked.text.slice(start, hit.start))) return null;
  const mark = masked.marks.get(findSubject(masked.text, start, hit.start, true)[0] ?? -1);
  if (mark?.kind !== 'geo') return null;
  const country = mark.side ? countryOfSide(mark.side.side) : undefined;
  return country
    ? { kind: 'place', place: placeId(country), span: mark.span, sentence: masked.index, venue: true }
    : null;
}

/** "the Karura forest" of "visited the Karura forest on the edge of …". */
export function readSite(masked: MaskedSentence, hit: CueHit<EventCue>): Span | null {
  // "laid a wreath in honour of": where, only an "at" says.
  const honours = /^(?:lay|pay)$/.test(hit.cue.verb?.[0] ?? '');
  if (honours && !/^[^.;,]{0,60} at /.test(masked.text.slice(hit.end, hit.end + 66))) return null;
  // "to go to the headquarters of": the site is inside the cue; "to accompany P to a factory": behind the guest.
  const inside = masked.text
    .slice(hit.start, hit.end)
    .search(hit.form === null ? / (?:to|of|at|through|a?round|in|along) / : / to (?:a|an|the) /);
  const led = hit.cue.partners === 'object' ? masked.text.slice(hit.end, hit.end + 90).search(/ to (?:a|an|the) /) : 0;
  const begin = inside >= 0 ? hit.start + inside : hit.end + Math.max(0, led);
  const rest = masked.text.slice(begin, begin + 90);
  const match =
    /^(?:,? (?:at|to|of|through|in|along|a?round))? ?((?:the |a |an |his |her |their )?[\p{L}\d'\uE003\uE004-]{1,24}(?: [\p{L}\d'\uE003\uE004-]{1,24}){0,6}?)(?= (?:on|with|and|in|where|near|of|to|for|that|which|who|by|during|together|alongside|before|after|at|[a-z]{3,12}ed)\b|[,.;\uE005]|$)/u.exec(
      rest,
    );
  if (!match?.[1]) return null;
  const from = begin + match[0].length - match[1].length;
  const source = (at: number) => masked.offsets[at] ?? masked.reading.span.end;
  const length = match[1].trimEnd().length;
  return length === 0 ? null : { start: source(from), end: source(from + length) };
}
