import { lowerBound } from '#base/binary-search.ts';
import { type PersonId, sideId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace, FoundSide } from '../found.ts';
import { type Gated, lets } from '../gate/pattern-gate.ts';
import { SENTENCE_GATE } from '../gate/sentence-gate.ts';
import { sideOf } from '../lexicon/sides.ts';
import { matchesOf } from '../matches-of.ts';
import type { SeenPerson, SentenceReading } from './reading.ts';

/**
 * A sentence in which each mention is one symbol, so that a pattern reads what news says and not how names look:
 *
 *   French President Emmanuel Macron will meet him in Paris on Tuesday.
 *   P                                will meet H   in G     on T      .
 */
export interface MaskedSentence {
  readonly index: number;
  readonly text: string;
  /** All of `text`. */
  readonly whole: Span;
  /** The article's text, which the spans of marks refer to. */
  readonly source: string;
  /** The mark of each symbol, by its position in `text`. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Source offset of each position in `text`, and of its end. */
  readonly offsets: readonly number[];
  readonly reading: SentenceReading;
  /** Whom a "his" or "her" means, by its position in `text`. */
  readonly owners: ReadonlyMap<number, PersonId>;
}

export type Mark =
  | { readonly kind: 'person'; readonly span: Span; readonly seen: SeenPerson }
  | { readonly kind: 'several'; readonly span: Span; readonly words: string }
  | {
      readonly kind: 'geo';
      readonly span: Span;
      readonly place: FoundPlace | null;
      readonly side: FoundSide | null;
    }
  | { readonly kind: 'side'; readonly span: Span; readonly side: FoundSide }
  | { readonly kind: 'date'; readonly span: Span; readonly date: DateMention }
  | { readonly kind: 'staff'; readonly span: Span };

/** Symbols of the private use area: no article's text holds them (the door maps them away). */
export const PERSON = '\uE000';
export const PRONOUN = '\uE001';
export const SEVERAL = '\uE002';
export const GEO = '\uE003';
export const SIDE = '\uE004';
export const DATE = '\uE005';
export const STAFF = '\uE006';

/** No sentence that a person wrote is longer; what is longer is no sentence and is not read for events. */
const LONGEST_SENTENCE = 3000;

// "they", "the two leaders", "both ministers": who they are is known from the events told before.
const SEVERAL_WORDS =
  /\b(?:they|them|we(?= (?:(?:last |first )?met|will (?:hold|sign|meet|discuss|visit|open))\b)|the (?:presidential |royal )?couple|the pair|the duo|both of them|(?:the )?two of them|(?:the|both|the two|the three|two) (?:countries['’] )?(?:(?:foreign|defen[cs]e|prime|top) )?(?:leaders|presidents|ministers|diplomats|sides|men|women|parties|delegations|heads of (?:state|government)|secretaries|officials|governments|countries|chiefs|prime ministers|counterparts|statesmen)|the two|both|the (?:three|four|five|six|trio)(?= (?:held|met|will|had|have|said|are|were|also|agreed|signed|discussed|spoke)\b))\b/gi;

/** "Ministers of the three countries", "Leaders of France and Germany": people without names. */
const UNNAMED_PEOPLE =
  /(?<![Pp]rime |[Oo]f |[Tt]he |[Tt]wo |[Bb]oth )\b(?:(?:Foreign |Defen[cs]e |Finance |Trade |Energy )?[Mm]inisters|[Ll]eaders|[Pp]residents|[Nn]egotiators|[Ee]nvoys|[Dd]iplomats|[Oo]fficials)(?= (?:of|from) (?:the )?(?:two|three|four|five|six|seven|\p{Lu}))/gu;

/** Leaders who act together without an organisation. */
const LEADERS =
  /\b(?:African|European|Western|Arab|Gulf|Asian|Nordic|Baltic|Caribbean|Latin American|Pacific|Central Asian|Balkan|Western Balkan|allied|world) leaders\b/g;
const SEVERAL_GATED = SENTENCE_GATE.add(SEVERAL_WORDS);
const UNNAMED_GATED = SENTENCE_GATE.add(UNNAMED_PEOPLE);
const LEADERS_GATED = SENTENCE_GATE.add(LEADERS);
/** A group that is no organisation of the lexicon. */
export const NO_SIDE = sideId('');

export function maskSentence(text: string, reading: SentenceReading): MaskedSentence {
  const marks = collectMarks(text, reading);
  const offsets: number[] = [];
  const byPosition = new Map<number, Mark>();
  const owners = new Map<number, PersonId>();
  const end = Math.min(reading.span.end, reading.span.start + LONGEST_SENTENCE);
  const plain = toPlainCharacters(text.slice(reading.span.start, end));
  let masked = '';
  let at = reading.span.start;
  const copy = (until: number) => {
    masked += plain.slice(at - reading.span.start, until - reading.span.start);
    for (; at < until; at += 1) offsets.push(at);
  };
  for (const mark of marks) {
    if (mark.span.start < at || mark.span.start >= end) continue;
    copy(mark.span.start);
    byPosition.set(masked.length, mark);
    masked += symbolOf(mark);
    offsets.push(mark.span.start);
    at = Math.min(end, mark.span.end + (isAbbreviated(text, mark.span.end) ? 1 : 0));
  }
  copy(end);
  offsets.push(at);
  for (const seen of reading.people) {
    if (isPossessivePronoun(text, seen)) owners.set(lowerBound(offsets, seen.span.start), seen.person);
  }
  const whole = { start: 0, end: masked.length };
  return { index: reading.index, text: masked, whole, source: text, marks: byPosition, offsets, reading, owners };
}

/** The stop of "Jr." or "Sr." in mid-sentence belongs to the name. */
const isAbbreviated = (text: string, end: number): boolean =>
  text.charAt(end) === '.' && /^\.(?:,| [a-z])/.test(text.slice(end, end + 3));

/** One character for one: line ends and hard spaces are spaces, typographic apostrophes plain ones, and no symbol stands in a text. */
const toPlainCharacters = (words: string): string =>
  words.replace(/[\n\u00a0\uE000-\uE006]/g, ' ').replace(/[’‘]/g, "'");

function symbolOf(mark: Mark): string {
  switch (mark.kind) {
    case 'person':
      return mark.seen.form === 'pronoun' ? PRONOUN : PERSON;
    case 'several':
      return SEVERAL;
    case 'geo':
      return GEO;
    case 'side':
      return SIDE;
    case 'date':
      return DATE;
    case 'staff':
      return STAFF;
  }
}

/** In reading order without overlaps; where two claim the same words a person wins over a time, a time over a place or side. */
function collectMarks(text: string, reading: SentenceReading): Mark[] {
  const marks: Mark[] = [];
  for (const seen of reading.people) {
    if (isPossessivePronoun(text, seen)) continue;
    marks.push(seen.form === 'staff' ? { kind: 'staff', span: seen.span } : { kind: 'person', span: seen.span, seen });
  }
  for (const date of reading.dates) marks.push({ kind: 'date', span: date.span, date });
  marks.push(...collectGeo(reading));
  const sentence = text.slice(reading.span.start, Math.min(reading.span.end, reading.span.start + LONGEST_SENTENCE));
  const seen = SENTENCE_GATE.read(text, reading.span);
  const matches = (gated: Gated) => (lets(seen, gated) ? matchesOf(gated.pattern, sentence) : []);
  for (const match of matches(SEVERAL_GATED)) {
    const start = reading.span.start + match.index;
    // In a quotation "we" is anybody.
    if (/^we$/i.test(match[0]) && (sentence.slice(0, match.index).match(/["“”]/g)?.length ?? 0) % 2 === 1) continue;
    // "with both P and P": a word of the list.
    if (/^both$/i.test(match[0]) && /^ \p{Lu}/u.test(sentence.slice(match.index + 4, match.index + 6))) continue;
    marks.push({ kind: 'several', span: { start, end: start + match[0].length }, words: match[0].toLowerCase() });
  }
  for (const match of matches(UNNAMED_GATED)) {
    const start = reading.span.start + match.index;
    const words = `some ${match[0].toLowerCase()}`;
    marks.push({ kind: 'several', span: { start, end: start + match[0].length }, words });
  }
  for (const match of matches(LEADERS_GATED)) {
    const start = reading.span.start + match.index;
    const span = { start, end: start + match[0].length };
    marks.push({
      kind: 'side',
      span,
      side: { kind: 'side', side: NO_SIDE, use: 'name', span, sentence: reading.index },
    });
  }
  return dropCovered(marks.filter(({ span }) => span.start < reading.span.start + LONGEST_SENTENCE));
}

/** A country is both a place and a side: one symbol carries both. Adjectives ("French") stay words. */
function collectGeo(reading: SentenceReading): Mark[] {
  const sidesByStart = new Map(reading.sides.map((side) => [side.span.start, side]));
  // "Shanghai" in "Shanghai Cooperation Organization" is no place.
  const places = reading.places.filter(({ span }) => (sidesByStart.get(span.start)?.span.end ?? 0) <= span.end);
  const placeStarts = new Set(places.map((place) => place.span.start));
  const marks: Mark[] = places.map((place) => ({
    kind: 'geo',
    span: place.span,
    place,
    side: sidesByStart.get(place.span.start) ?? null,
  }));
  for (const side of reading.sides) {
    if (side.use === 'demonym' || placeStarts.has(side.span.start)) continue;
    const organisation = sideOf(side.side)?.kind === 'organisation';
    marks.push(
      organisation ? { kind: 'side', span: side.span, side } : { kind: 'geo', span: side.span, place: null, side },
    );
  }
  return marks;
}

// "his visit": the owner of a thing is no actor of the sentence; "met him" and "received her at" are.
const POSSESSIVE = /^(?:his|its|their|hers?)$/i;

const isPossessivePronoun = (text: string, { form, span }: SeenPerson): boolean => {
  if (form !== 'pronoun' || !POSSESSIVE.test(text.slice(span.start, span.end))) return false;
  const word = text.slice(span.start, span.end).toLowerCase();
  return (
    word !== 'her' ||
    /^ (?!at |in |on |to |for |with |by |and |after |before |during |when )[\p{L}]/u.test(
      text.slice(span.end, span.end + 12),
    )
  );
};

const RANK: Record<Mark['kind'], number> = { person: 0, staff: 0, date: 1, several: 2, side: 3, geo: 3 };

function dropCovered(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const byRank = [...marks].sort(
    (a, b) => RANK[a.kind] - RANK[b.kind] || b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  for (const mark of byRank) {
    if (!kept.some((other) => mark.span.start < other.span.end && other.span.start < mark.span.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Whom the mark at `at` stands for: one person, or nobody where it is another mark. */
export function personAt(masked: MaskedSentence, at: number): PersonId[] {
  const mark = masked.marks.get(at);
  return mark?.kind === 'person' ? [mark.seen.person] : [];
}
