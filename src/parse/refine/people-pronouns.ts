import type { Sex } from '../lexicon/title-table.ts';
import type { PersonFacts } from './people-facts.ts';

/** A person in a sentence, and whether the words before the name make an object of it ("with Rutte", "told Rutte"). */
export interface Spoken {
  readonly facts: PersonFacts;
  readonly object: boolean;
  /** "Li's tour": an owner, no subject. */
  readonly owner: boolean;
}

/** How many people may have been named since. */
const NEAR_PEOPLE = 4;

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/**
 * "he", "her": the subject of the pronoun's own sentence so far, else of the sentence before, who can be of that sex; news speaks on
 * about its subject. `before` lists the people of the pronoun's sentence so far, then those of the sentences before it, each in reading
 * order, the nearest sentence first.
 */
export function resolvePronoun(
  word: string,
  before: readonly (readonly Spoken[])[],
  recent: readonly PersonFacts[],
): PersonFacts | null {
  const pronoun = word.toLowerCase();
  const wanted: Sex = FEMALE.has(pronoun) ? 'f' : 'm';
  const here = before[0] ?? [];
  // Of women news names fewer, and by names that tell: the last one who surely is, where one was just spoken of.
  const woman = wanted === 'f' ? recent.slice(0, NEAR_PEOPLE).find(({ sex }) => sex === 'f') : undefined;
  const near = before.flat();
  if (woman && !near.some(({ facts }) => facts.sex === 'f')) return woman;
  // "Rubio met him": the only person of the clause is its subject, and "him" is somebody else.
  const not = pronoun === 'him' && here.length === 1 && !here[0]?.owner ? here[0]?.facts : undefined;
  for (const people of before) {
    const fitting = people.filter(({ facts }) => facts !== not && (facts.sex === null || facts.sex === wanted));
    const sure = wanted === 'f' ? fitting.filter(({ facts }) => facts.sex === 'f') : [];
    if (wanted === 'f' && woman && sure.length === 0) continue;
    const choice = sure.length > 0 ? sure : fitting;
    const subject = choice.find(({ object }) => !object) ?? choice[0];
    if (subject) return subject.facts;
  }
  return null;
}

// What stands right before an object's name or title.
const OBJECT_BEFORE =
  /(?:^|[\s(])(?:with|by|of|to|from|for|between|alongside|including|about|against|told|tell|met|meet|meets|meeting|thanked|urged|hosted|host|hosts|receive|received|receives|welcomed|called|visited|joined|see|saw)\s(?:the\s|his\s|her\s)?$/i;

/** Reads the words before a mention. */
export const isObject = (text: string, start: number): boolean =>
  OBJECT_BEFORE.test(text.slice(Math.max(0, start - 24), start));
