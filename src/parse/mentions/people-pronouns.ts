import type { FoundPerson } from '../found.ts';
import { FormNotes, type Word } from '../split-words.ts';
import type { TitlePhrase } from './people-titles.ts';

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

const IS_PRONOUN = new FormNotes((fold) => PRONOUNS.has(fold));

/** "he", "her": whoever it is, is decided in refine/. */
export function findPronouns(
  text: string,
  words: readonly Word[],
  titles: readonly TitlePhrase[],
  sentence: number,
): FoundPerson[] {
  const found: FoundPerson[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    while (next < titles.length && (titles[next]?.end ?? 0) <= i) next += 1;
    if (word?.text === 'I' && word.gap === 'space' && isOutsideQuotes(text, word.start))
      found.push(toPronoun(word, sentence));
    if (!word || !IS_PRONOUN.of(word.form) || (word.shape !== 'lower' && word.shape !== 'title')) continue;
    // "His Excellency", "Her Majesty".
    if ((titles[next]?.start ?? i + 1) <= i) continue;
    found.push(toPronoun(word, sentence));
  }
  return found;
}

const toPronoun = (word: Word, sentence: number): FoundPerson => ({
  kind: 'person',
  form: 'pronoun',
  span: { start: word.start, end: word.end },
  sentence,
  name: null,
  title: null,
  side: null,
  candidates: [],
});

/** No paragraph of news is longer; further back no quotation is looked for. */
const LONGEST_PARAGRAPH = 3000;

/** Of a quotation's "I" its speaker is told elsewhere; outside quotations it is who wrote the text. */
function isOutsideQuotes(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_PARAGRAPH);
  const paragraph = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
  return (paragraph.match(/["“”«»]/g)?.length ?? 0) % 2 === 0;
}
