import { EVENT_CUES, type EventCue, TRAVEL_CUES, type TravelCue } from '../lexicon/event-cues.ts';
import { matchesOf } from '../matches-of.ts';
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
  /** Not said again but meant: the people of a second meeting stand right behind. */
  readonly gapped?: true;
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

interface Entry<Cue> {
  readonly cue: Cue;
  /** null for a noun. */
  readonly form: VerbForm | null;
  /** For a noun from its first word on, for a verb from its end on. */
  readonly pattern: RegExp;
}

type CueIndex<Cue> = ReadonlyMap<string, readonly Entry<Cue>[]>;

/** In the order of `verbForms`. */
const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'gerund', 'past', 'gerund'];

/** Cues by the word that they begin with: a pattern is tried only where that word stands. */
function indexCues<Cue extends EventCue | TravelCue>(cues: readonly Cue[]): CueIndex<Cue> {
  const index = new Map<string, Entry<Cue>[]>();
  const add = (word: string, entry: Entry<Cue>) => index.set(word, [...(index.get(word) ?? []), entry]);
  for (const cue of cues) {
    const pattern = cue.verb ? compile(cue.pattern, 'iuy') : compile(`(?:${cue.pattern})(?![\\p{L}])`, 'iuy');
    const forms = new Map<string, VerbForm>();
    // Where two forms are one word ("put"), it is the first.
    for (const [place, word] of (cue.verb ?? []).entries())
      if (!forms.has(word)) forms.set(word, FORMS[place] ?? 'base');
    for (const [word, form] of forms) add(word, { cue, form, pattern });
    for (const word of cue.words) add(word, { cue, form: null, pattern });
  }
  return index;
}

const EVENTS = indexCues(EVENT_CUES);
const TRAVELS = indexCues(TRAVEL_CUES);

/** Verb forms that are nouns more often: "a meeting with", "holds talks with", against "after meeting", "P talks with". */
const NOUN_TOO: ReadonlySet<string> = new Set(
  'signing meeting talk talks call calls visit visits tour tours stop stops gathering drive drives travel travels review reviews address addresses host hosts sign signs phone stay stays head heads leave land welcome return returns move'.split(
    ' ',
  ),
);

const VERB_BEFORE =
  /(?:[\uE000-\uE006]|\b(?:to|will|would|may|might|could|should|can|shall|also|then|not|did|does|do|who|which|that|later|again|and|they|we|[a-z]{3,12}ly)|[\uE000-\uE002] (?:first|last)) $/i;
const GERUND_BEFORE = /(?:\b(?:after|before|while|when|by|for|is|are|was|were|be|been|and|also|of|without)|,) $/i;

/** A noun behind "to" or "and" has an article or adjective; a verb there has its subject or auxiliary. */
const isVerbHere = (masked: string, at: number, form: VerbForm): boolean =>
  at === 0 || (form === 'gerund' ? GERUND_BEFORE : VERB_BEFORE).test(masked.slice(Math.max(0, at - 16), at));

/** "will tour the … in G": a verb, whatever the nouns' table says. */
const isVerbAfterAll = (masked: string, at: number, word: string): boolean =>
  NOUN_ONLY_AFTER_ARTICLE.has(word) && VERB_FOLLOWS.test(masked.slice(Math.max(0, at - 14), at));

const VERB_FOLLOWS = /\b(?:to|will|would|may|might|could|should|can|shall|[a-z]{3,12}ly|[\uE001\uE002]) $/;

const NOUN_ONLY_AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'visit',
  'visits',
  'travel',
  'travels',
  'tour',
  'stop',
  'leave',
  'stay',
]);

/** All cues of a masked sentence, each list in reading order and without one inside another. */
export interface SentenceCues {
  readonly events: readonly CueHit<EventCue>[];
  readonly travels: readonly CueHit<TravelCue>[];
}

const WORD = /[a-zà-ÿ]{2,20}/gi;

/** One look-up for each word of a text: nearly all of them are no cue at all. */
const CUES = new Map(
  [...EVENTS.keys(), ...TRAVELS.keys()].map((word) => [word, { events: EVENTS.get(word), travels: TRAVELS.get(word) }]),
);

export function findCues(masked: string): SentenceCues {
  const events: CueHit<EventCue>[] = [];
  const travels: CueHit<TravelCue>[] = [];
  for (const { 0: words, index } of matchesOf(WORD, masked)) {
    const word = words.toLowerCase();
    const cues = CUES.get(word);
    if (!cues) continue;
    if (cues.events) addHits(events, cues.events, masked, index, word);
    if (cues.travels) addHits(travels, cues.travels, masked, index, word);
  }
  return { events: dropNested(events), travels: dropNested(travels) };
}

function addHits<Cue>(
  hits: CueHit<Cue>[],
  entries: readonly Entry<Cue>[],
  masked: string,
  at: number,
  word: string,
): void {
  for (const { cue, form, pattern } of entries) {
    if (form === null ? isNoNoun(masked, at, word) : NOUN_TOO.has(word) && !isVerbHere(masked, at, form)) continue;
    const wordEnd = at + word.length;
    pattern.lastIndex = form === null ? at : wordEnd;
    const match = pattern.exec(masked);
    if (!match) continue;
    const end = pattern.lastIndex;
    hits.push({ cue, form, start: at, wordEnd: form === null ? end : wordEnd, end });
  }
}

/** "post-summit" is no summit. */
const isNoNoun = (masked: string, at: number, word: string): boolean =>
  masked.charAt(at - 1) === '-' || isVerbAfterAll(masked, at, word);

/** Of hits on the same words the longer, then the first of the table, stays ("state visit" is no "visit"). */
function dropNested<Cue>(found: readonly CueHit<Cue>[]): CueHit<Cue>[] {
  const hits = found.length < 2 ? found : [...found].sort((a, b) => a.start - b.start || b.wordEnd - a.wordEnd);
  const kept: CueHit<Cue>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.wordEnd) kept.push(hit);
  }
  return kept;
}
