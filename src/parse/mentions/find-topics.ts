import { foldText } from '#base/fold-text.ts';
import type { TopicId } from '#model/ids.ts';
import { overlaps, type Span } from '#model/span.ts';
import type { Find, FoundTopic } from '../found.ts';
import { TOPICS } from '../lexicon/topics.ts';
import { matchesOf } from '../matches-of.ts';
import { FormNotes, splitWords } from '../split-words.ts';
import { type Cue, compileTopicCues } from './compile-topic-cues.ts';
import { titleWords } from './topic-titles.ts';

const TABLE = compileTopicCues(TOPICS);
const ATOMS = new FormNotes(TABLE.atomsOf);

/** A gap `~` in a phrase spans at most this many words: about one noun phrase. */
const WIDEST_GAP = 4;

/** A word of the sentence with the lexicon's atoms that it satisfies. */
interface Word extends Span {
  readonly atoms: readonly number[];
  /** It says what somebody is minister of. */
  readonly title: boolean;
}

/** What was seen of one topic in one sentence. */
interface Evidence {
  /** Starts of the words counted, so that one word is not counted twice. */
  readonly strong: Span[];
  readonly weak: Span[];
  readonly passing: Span[];
  readonly courtesy: Span[];
  /** Words of the setting, whether or not it is complete. */
  readonly settings: Span[];
  setting: boolean;
  readonly pairs: Map<string, number>;
}

/** Topics of one sentence, each once, on the words that show it best. Countries alone never make a topic. */
export const findTopics: Find<FoundTopic> = (text, sentence, index) => {
  const words = toWords(text, sentence.span);
  const evidence = new Map<TopicId, Evidence>();
  words.forEach((word, at) => {
    for (const atom of word.atoms) {
      for (const cue of TABLE.cuesByFirstAtom[atom] ?? NO_CUES) {
        const last = matchEnd(words, at, cue);
        const end = words[last ?? -1]?.end;
        if (last === null || end === undefined) continue;
        if (cue.strength === 'setting' || !isTitle(words, at, last)) note(evidence, cue, { start: word.start, end });
      }
    }
  });
  const found: FoundTopic[] = [];
  for (const [topic, seen] of evidence) {
    const best = judge(seen);
    if (best) found.push({ kind: 'topic', topic, sentence: index, ...best });
  }
  return dropTold(found).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
};

const REPORTED_AS = new Map(TOPICS.map(({ id, reportedAs }) => [id, reportedAs]));

/** "North Korean troops for Russia" is North Korea's part in that war, not North Korea once more. */
const dropTold = (found: readonly FoundTopic[]): FoundTopic[] =>
  found.filter(
    ({ topic, span }) => !found.some((other) => REPORTED_AS.get(other.topic) === topic && overlaps(other.span, span)),
  );

/** Longest word that can be a cue; longer ones are no words of a language. */
const LONGEST_WORD = 40;

// A genitive's "s" is no part of these words: "China's economy" reads as "china economy".
function toWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const all = splitWords(text, span);
  const titles = titleWords(all);
  for (const [at, { start, end, text: word, form }] of all.entries()) {
    if (IS_JOINED.of(form)) addParts(words, word, start);
    else {
      const atoms = word.length > LONGEST_WORD ? NO_ATOMS : ATOMS.of(form);
      words.push({ start, end, atoms, title: titles.has(at) });
    }
  }
  return words;
}

const isTitle = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last + 1).every(({ title }) => title);

const JOINED = /[-'’.‑]/;
const IS_JOINED = new FormNotes((_fold, text) => JOINED.test(text));
const PART = /[\p{L}\p{M}\p{N}]{1,40}/gu;
const NO_ATOMS: readonly number[] = [];
const NO_CUES: readonly Cue[] = [];

/** "Israel-Hamas", "al-Assad", "U.S.": each part is a word here. */
function addParts(words: Word[], joined: string, at: number): void {
  for (const match of matchesOf(PART, joined)) {
    const start = at + match.index;
    words.push({ start, end: start + match[0].length, atoms: TABLE.atomsOf(foldText(match[0])), title: false });
  }
}

/** Number of the cue's last word when it begins at word `at`; null when it does not match there. */
function matchEnd(words: readonly Word[], at: number, cue: Cue): number | null {
  let position = at;
  for (const [number, step] of cue.steps.entries()) {
    if (number === 0) continue;
    const last = Math.min(words.length - 1, position + 1 + (step.gap ? WIDEST_GAP : 0));
    let next = position + 1;
    while (next <= last && !words[next]?.atoms.includes(step.atom)) next += 1;
    if (next > last) return null;
    position = next;
  }
  return position;
}

function note(evidence: Map<TopicId, Evidence>, cue: Cue, span: Span): void {
  const seen = evidence.get(cue.topic) ?? {
    strong: [],
    weak: [],
    passing: [],
    courtesy: [],
    settings: [],
    setting: false,
    pairs: new Map<string, number>(),
  };
  evidence.set(cue.topic, seen);
  if (cue.strength === 'strong') seen.strong.push(span);
  else if (cue.strength === 'passing') seen.passing.push(span);
  else if (cue.strength === 'courtesy') seen.courtesy.push(span);
  else if (cue.strength === 'weak') {
    if (!seen.weak.some((other) => other.start === span.start)) seen.weak.push(span);
    return;
  }
  if (cue.strength !== 'setting') return;
  seen.settings.push(span);
  if (!cue.pair) seen.setting = true;
  else {
    const both = (seen.pairs.get(cue.pair.key) ?? 0) | (1 << cue.pair.side);
    seen.pairs.set(cue.pair.key, both);
    if (both === 3) seen.setting = true;
  }
}

/** Named on the way, said of any visit: less than one phrase that says it. Two of them, or other signs, make a topic of the article. */
const PASSING = 0.4;
const COURTESY = 0.3;

type Judgement = Pick<FoundTopic, 'span' | 'weight' | 'spares'>;

/** One strong cue, or a weak one in its setting. Two weak ones without the setting are too little. */
function judge(seen: Evidence): Judgement | null {
  const strong = longest(seen.strong);
  if (strong) return { span: strong, weight: 1, spares: [...seen.strong, ...seen.weak, ...seen.settings] };
  // "the war in Ukraine": its own words are no further sign beside it.
  const passing = longest(seen.passing);
  const weak = seen.weak.filter(({ start, end }) => !passing || end <= passing.start || start >= passing.end);
  const best = longest(weak);
  const spares = [...weak, ...seen.settings];
  // Each further cue makes it surer; never as sure as a phrase that says it.
  if (best && seen.setting) return { span: best, weight: Math.min(0.9, 0.5 + 0.1 * weak.length), spares };
  if (passing) return { span: passing, weight: PASSING, spares };
  const courtesy = longest(seen.courtesy);
  return courtesy && { span: courtesy, weight: COURTESY, spares: seen.courtesy };
}

const longest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>(
    (best, span) => (best && best.end - best.start >= span.end - span.start ? best : span),
    null,
  );
