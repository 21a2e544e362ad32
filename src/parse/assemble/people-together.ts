import type { PersonId } from '#model/ids.ts';
import { findPairs } from './find-pairs.ts';
import { fitsWords } from './fit-role.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { Reading } from './reading.ts';

/** "They" reaches back a few sentences, not through a book. */
const MOST_REMEMBERED = 60;

/** Who was told together so far, for "they", "the two leaders" and "a joint press conference". */
export class PeopleTogether {
  /** Most recent last. */
  #groups: (readonly PersonId[])[] = [];
  readonly #seen = new Set<PersonId>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** People told side by side in one sentence, and everyone in it. */
  read(masked: MaskedSentence): void {
    for (const pair of findPairs(masked)) this.add(pair);
    for (const { person } of masked.reading.people) this.#seen.add(person);
  }

  add(people: readonly PersonId[]): void {
    this.#groups.push([...people]);
    if (this.#groups.length > 2 * MOST_REMEMBERED) this.#groups = this.#groups.slice(-MOST_REMEMBERED);
  }

  last(): readonly PersonId[] {
    return this.#groups.at(-1) ?? [];
  }

  /**
   * "the two ministers" are two ministers told together last; where no two fit, whoever was told together last. `near`: people named before
   * in the sentence, of whom one is one of them.
   */
  meantBy(wordsAndSides: string, near: readonly PersonId[] = []): readonly PersonId[] {
    const meant = this.#meantBy(wordsAndSides);
    if (!/\bsides|^(?:they|both)$/.test(wordsAndSides) || near.length === 0 || near.some((id) => meant.includes(id)))
      return meant;
    return this.#groups.findLast((people) => people.length === 2 && near.some((id) => people.includes(id))) ?? near;
  }

  #meantBy(wordsAndSides: string): readonly PersonId[] {
    const [words = '', ...sides] = wordsAndSides.split('|');
    // Governments and countries act through nobody in particular.
    if (/governments|countries|officials/.test(words)) return [];
    if (sides.length === 0 && words.startsWith('some ')) return [];
    if (sides.length > 0) return this.#ofSides(words, sides);
    const fits = (people: readonly PersonId[]) => people.every((id) => fitsWords(this.#reading.people.get(id), words));
    const two = /\b(?:two|both|pair|duo)\b/.test(words)
      ? this.#groups.findLast((people) => people.length === 2 && fits(people))
      : undefined;
    const any = two ?? this.#groups.findLast((people) => fits(people));
    if (any) return any;
    return /leaders|presidents|ministers|heads of|secretaries/.test(words) ? this.#firstOfEachSide(fits) : this.last();
  }

  /** "the foreign ministers of Armenia and Azerbaijan", if the article has named one of each. */
  #ofSides(words: string, sides: readonly string[]): readonly PersonId[] {
    const people = sides.flatMap((side) => {
      const fitting = [...this.#seen, ...this.#reading.people.keys()].filter(
        (id) => this.#reading.people.get(id)?.side === side,
      );
      return fitting.find((id) => fitsWords(this.#reading.people.get(id), words)) ?? [];
    });
    return people.length === sides.length ? people : [];
  }

  /** "The Presidents" of a joint statement: the first fitting person of each of the two sides. */
  #firstOfEachSide(fits: (people: readonly PersonId[]) => boolean): readonly PersonId[] {
    const bySide = new Map<string, PersonId>();
    // Who has been told before, then who is told further on.
    for (const id of [...this.#seen, ...this.#reading.people.keys()]) {
      const side = this.#reading.people.get(id)?.side;
      if (side && !bySide.has(side) && fits([id])) bySide.set(side, id);
      if (bySide.size === 2) return [...bySide.values()];
    }
    return [];
  }

  /** Whom `person` was last told together with. */
  partnerOf(person: PersonId | undefined): PersonId | null {
    const people = person === undefined ? undefined : this.#groups.findLast((others) => others.includes(person));
    return people?.find((other) => other !== person) ?? null;
  }
}
