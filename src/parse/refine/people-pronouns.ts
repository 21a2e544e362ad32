import type { Sex } from '../lexicon/title-table.ts';
import type { PersonFacts } from './people-facts.ts';

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/**
 * "he", "her": the first person of the pronoun's own sentence before it, else the first of the sentence before, who can be of that sex.
 * The first, because news speaks on about its subject. `before` lists the people of the pronoun's sentence so far, then those of the
 * sentences before it, each in reading order, the nearest sentence first.
 */
export function resolvePronoun(word: string, before: readonly (readonly PersonFacts[])[]): PersonFacts | null {
  const wanted: Sex = FEMALE.has(word.toLowerCase()) ? 'f' : 'm';
  for (const people of before) {
    const sure = wanted === 'f' ? people.find((facts) => facts.sex === 'f') : undefined;
    const subject = sure ?? people.find((facts) => facts.sex === null || facts.sex === wanted);
    if (subject) return subject;
  }
  return null;
}
