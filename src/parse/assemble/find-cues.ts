import { EVENT_CUES, type EventCue, TRAVEL_CUES, type TravelCue } from '../lexicon/event-cues.ts';
import { DATE, GEO, PERSON, PRONOUN, SEVERAL, SIDE } from './mask-sentence.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

/** A cue where it stands in a masked sentence, half-open. */
export interface CueHit<Cue> {
  readonly cue: Cue;
  readonly start: number;
  /** Where its verb or noun ends. */
  readonly wordEnd: number;
  /** Where all of it ends: after the preposition or particle that belongs to it. */
  readonly end: number;
  /** null for a noun. Past participles count as past. */
  readonly form: VerbForm | null;
}

const SYMBOLS: Record<string, string> = {
  who: `[${PERSON}${PRONOUN}${SEVERAL}]`,
  geo: GEO,
  side: SIDE,
  date: DATE,
};

const compile = (pattern: string, flags: string) =>
  new RegExp(
    pattern.replace(/<(who|geo|side|date)>/g, (_, name: string) => SYMBOLS[name] ?? ''),
    flags,
  );

interface VerbEntry<Cue> {
  readonly cue: Cue;
  readonly form: VerbForm;
  readonly tail: RegExp;
}

interface CueFinder<Cue> {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry<Cue>[]>;
  readonly nouns: readonly { readonly cue: Cue; readonly pattern: RegExp }[];
}

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'gerund'];

/** Verbs are looked up word by word; only the tail of a verb that stands there is tried as a pattern. */
function buildFinder<Cue extends EventCue | TravelCue>(cues: readonly Cue[]): CueFinder<Cue> {
  const verbs = new Map<string, VerbEntry<Cue>[]>();
  const nouns: { cue: Cue; pattern: RegExp }[] = [];
  for (const cue of cues) {
    if (!cue.verb) {
      nouns.push({ cue, pattern: compile(`(?<![\\p{L}-])(?:${cue.pattern})(?![\\p{L}])`, 'giu') });
      continue;
    }
    const tail = compile(cue.pattern, 'uy');
    const seen = new Set<string>();
    for (const [place, word] of cue.verb.entries()) {
      const form = FORMS[place] ?? 'base';
      if (seen.has(word)) continue;
      seen.add(word);
      verbs.set(word, [...(verbs.get(word) ?? []), { cue, form, tail }]);
    }
  }
  return { verbs, nouns };
}

const EVENTS = buildFinder(EVENT_CUES);
const TRAVELS = buildFinder(TRAVEL_CUES);

export const findEventCues = (masked: string): CueHit<EventCue>[] => dropNested(findCues(EVENTS, masked));

export const findTravelCues = (masked: string): CueHit<TravelCue>[] => dropNested(findCues(TRAVELS, masked));

/** Verb forms that are nouns more often: "a meeting with", "holds talks with", against "after meeting", "P talks with". */
const NOUN_TOO: ReadonlySet<string> = new Set(
  'meeting talk talks call calls visit visits tour tours stop stops travel travels review reviews address addresses host hosts sign signs phone stay stays head heads leave land welcome return returns move moves fly flies'.split(
    ' ',
  ),
);

const VERB_BEFORE =
  /(?:[\uE000-\uE006]|\b(?:to|will|would|may|might|could|should|can|shall|also|then|not|did|does|do|who|which|that|later|again|first|last|and|they|we|[a-z]{3,12}ly)) $/i;
const GERUND_BEFORE = /(?:\b(?:after|before|while|when|by|for|is|are|was|were|be|been|and|also|of|without|been)|,) $/i;

/** A noun behind "to" or "and" has an article or adjective; a verb there has its subject or auxiliary. */
const isVerbHere = (masked: string, at: number, form: VerbForm): boolean =>
  at === 0 || (form === 'gerund' ? GERUND_BEFORE : VERB_BEFORE).test(masked.slice(Math.max(0, at - 16), at));

/** "will tour the … in G": a verb, whatever the nouns' table says. */
function isVerbAfterAll(masked: string, match: RegExpMatchArray): boolean {
  const word = /^[a-z]{3,12}/i.exec(match[0])?.[0].toLowerCase() ?? '';
  return (
    NOUN_ONLY_AFTER_ARTICLE.has(word) &&
    /\b(?:to|will|would|may|might|could|should|can|shall|[a-z]{3,12}ly|[\uE001\uE002]) $/.test(
      masked.slice(Math.max(0, (match.index ?? 0) - 14), match.index),
    )
  );
}

const NOUN_ONLY_AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'visit',
  'visits',
  'travel',
  'travels',
  'tour',
  'stop',
  'leave',
]);

function findCues<Cue>(finder: CueFinder<Cue>, masked: string): CueHit<Cue>[] {
  const hits: CueHit<Cue>[] = [];
  for (const word of masked.matchAll(/[a-zé]{3,20}/gi)) {
    for (const { cue, form, tail } of finder.verbs.get(word[0].toLowerCase()) ?? []) {
      if (NOUN_TOO.has(word[0].toLowerCase()) && !isVerbHere(masked, word.index, form)) continue;
      const wordEnd = word.index + word[0].length;
      tail.lastIndex = wordEnd;
      const match = tail.exec(masked);
      if (match) hits.push({ cue, form, start: word.index, wordEnd, end: wordEnd + match[0].length });
    }
  }
  for (const { cue, pattern } of finder.nouns) {
    for (const match of masked.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isVerbAfterAll(masked, match)) continue;
      hits.push({ cue, form: null, start: match.index, wordEnd: end, end });
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.wordEnd - a.wordEnd);
}

/** Of hits on the same words the longer, then the first of the table, stays ("state visit" is no "visit"). */
function dropNested<Cue>(hits: readonly CueHit<Cue>[]): CueHit<Cue>[] {
  const kept: CueHit<Cue>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.wordEnd) kept.push(hit);
  }
  return kept;
}
