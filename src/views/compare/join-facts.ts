import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { TopicId } from '#model/ids.ts';
import type { SinceClause, SinceKind, SincePart } from './comparison.ts';

export type Fact = Extract<SincePart, { kind: 'fact' }>;

export const toFact = (text: string, sentences: readonly SentenceLink[], topic: TopicId | null = null): Fact => ({
  kind: 'fact',
  text,
  sentences,
  topic,
  every: false,
});

/** A number of things, each with sentences of its own. */
export const toCountFact = (text: string, sentences: readonly SentenceLink[]): Fact => ({
  ...toFact(text, sentences),
  every: true,
});

export const toWords = (text: string): SincePart => ({ kind: 'words', text });

/** "a", "a and b", "a, b and c"; with commas before "and" as well where one of them has an "and" or a comma of its own. */
export function joinFacts(facts: readonly Fact[]): SincePart[] {
  const long = facts.length > 1 && facts.some(({ text }) => /\sand\s|,/.test(text));
  return facts.flatMap((fact, at): SincePart[] => {
    if (at === 0) return [fact];
    const last = at === facts.length - 1;
    return [toWords(last ? (long ? ', and ' : ' and ') : ', '), fact];
  });
}

/** A sentence that begins with a capital; null when one of its facts has no words to show for it, for nothing is said unlinked. */
export function toClause(kind: SinceKind, parts: readonly SincePart[]): SinceClause | null {
  const facts = parts.filter((part) => part.kind === 'fact');
  if (facts.length === 0 || facts.some(({ sentences }) => sentences.length === 0)) return null;
  const [first, ...rest] = parts.filter(({ text }) => text !== '');
  if (!first) return null;
  return { kind, parts: [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words, as newspapers write them. */
export const describeCount = (count: number): string => NUMBERS[count] ?? String(count);
