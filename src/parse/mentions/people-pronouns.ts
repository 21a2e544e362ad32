import type { FoundPerson } from '../found.ts';
import type { Word } from '../split-words.ts';
import type { TitlePhrase } from './people-titles.ts';

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

/** "he", "her": whoever it is, is decided in refine/. */
export function findPronouns(words: readonly Word[], titles: readonly TitlePhrase[], sentence: number): FoundPerson[] {
  const found: FoundPerson[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    while (next < titles.length && (titles[next]?.end ?? 0) <= i) next += 1;
    if (!word || !PRONOUNS.has(word.fold) || (word.shape !== 'lower' && word.shape !== 'title')) continue;
    // "His Excellency", "Her Majesty".
    if ((titles[next]?.start ?? i + 1) <= i) continue;
    found.push({
      kind: 'person',
      form: 'pronoun',
      span: { start: word.start, end: word.end },
      sentence,
      name: null,
      title: null,
      side: null,
      candidates: [],
    });
  }
  return found;
}
