import type { TopicId } from '#model/ids.ts';
import type { TopicCues } from '../lexicon/topics.ts';

export type CueStrength = 'strong' | 'weak' | 'passing' | 'courtesy' | 'setting';

/** One phrase: each step is a word, a stem, or a gap of up to four words before the next step. */
export interface Cue {
  readonly topic: TopicId;
  readonly strength: CueStrength;
  readonly steps: readonly { readonly atom: number; readonly gap: boolean }[];
  /** Both of these settings must be in the sentence ("china+russia"): same number, one bit each; 0 where alone. */
  readonly pair: { readonly key: string; readonly side: 0 | 1 } | null;
}

export interface CueTable {
  /** The atoms (words and stems of the lexicon) that a folded word satisfies. */
  readonly atomsOf: (word: string) => readonly number[];
  readonly cuesByFirstAtom: readonly (readonly Cue[] | undefined)[];
}

/** Hostile text has millions of distinct words: the memory of words is emptied when it reaches this. */
const MOST_WORDS_REMEMBERED = 20_000;

/** Phrases → a table that one pass over a sentence's words can ask. */
export function compileTopicCues(topics: readonly TopicCues[]): CueTable {
  const atoms = new AtomTable();
  const cuesByFirstAtom: Cue[][] = [];
  const add = (topic: TopicId, strength: CueStrength, phrase: string, pair: Cue['pair']) => {
    for (const words of expandPhrase(phrase)) {
      const steps = toSteps(words, atoms);
      const first = steps[0];
      if (!first) continue;
      const cues = cuesByFirstAtom[first.atom] ?? [];
      cues.push({ topic, strength, steps, pair });
      cuesByFirstAtom[first.atom] = cues;
    }
  };
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const broaderOf = ({ broader }: TopicCues) => (broader === null ? undefined : byId.get(broader));
  for (const topic of topics) {
    const { id, strong, weak, setting } = topic;
    for (const phrase of splitPhrases(strong)) add(id, 'strong', phrase, null);
    // What shows a topic shows the broader one too, as far up as that has words of its own.
    for (let up = broaderOf(topic); up && up.strong !== ''; up = broaderOf(up))
      for (const phrase of splitPhrases(strong)) add(up.id, 'strong', phrase, null);
    for (const phrase of splitPhrases(weak)) {
      const mark = MARKS[phrase.charAt(0)];
      add(id, mark ?? 'weak', mark ? phrase.slice(1) : phrase, null);
    }
    for (const phrase of splitPhrases(setting)) {
      const [left = '', right] = phrase.split('+');
      add(id, 'setting', left, right === undefined ? null : { key: phrase, side: 0 });
      if (right !== undefined) add(id, 'setting', right, { key: phrase, side: 1 });
    }
  }
  return { atomsOf: atoms.atomsOf, cuesByFirstAtom };
}

const MARKS: Readonly<Record<string, CueStrength>> = { '-': 'passing', '=': 'courtesy' };

const splitPhrases = (phrases: string) => phrases.split(';').filter((phrase) => phrase !== '');

/** `israel* hamas war|conflict` → one list of words for each choice. */
function expandPhrase(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const word of phrase.split(' ')) {
    const choices = word.split('|');
    all = all.flatMap((words) => choices.map((choice) => [...words, choice]));
  }
  return all;
}

function toSteps(words: readonly string[], atoms: AtomTable): Cue['steps'] {
  const steps: { atom: number; gap: boolean }[] = [];
  let gap = false;
  for (const word of words) {
    if (word === '~') {
      gap = true;
      continue;
    }
    steps.push({ atom: atoms.number(word), gap });
    gap = false;
  }
  return steps;
}

/** Numbers words and stems, and says which of them a word of the text satisfies. */
class AtomTable {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #stemLengths = new Set<number>();
  readonly #remembered = new Map<string, readonly number[]>();

  number(atom: string): number {
    const stem = atom.endsWith('*');
    const table = stem ? this.#stems : this.#words;
    const key = stem ? atom.slice(0, -1) : atom;
    const known = table.get(key);
    if (known !== undefined) return known;
    const number = this.#words.size + this.#stems.size;
    table.set(key, number);
    if (stem) this.#stemLengths.add(key.length);
    return number;
  }

  readonly atomsOf = (word: string): readonly number[] => {
    const known = this.#remembered.get(word);
    if (known) return known;
    const found: number[] = [];
    const whole = this.#words.get(word);
    if (whole !== undefined) found.push(whole);
    for (const length of this.#stemLengths) {
      const stem = length <= word.length ? this.#stems.get(word.slice(0, length)) : undefined;
      if (stem !== undefined) found.push(stem);
    }
    if (this.#remembered.size >= MOST_WORDS_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, found);
    return found;
  };
}
