import type { FoundPerson } from '../found.ts';
import { splitPhrase, type Word } from '../split-words.ts';
import { readKnownSurname } from './people-names.ts';

/** "the Biden-Xi summit", "Trump-Putin talks": surnames of the lexicon on both sides of a hyphen. */
export function findInCompounds(words: readonly Word[], sentence: number): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const word of words) {
    const parts = word.shape === 'title' && word.text.includes('-') ? word.text.split(/[-‑]/) : [];
    if (parts.length < 2 || readKnownSurname([word], 0)) continue;
    const runs = parts.map((part) => readKnownSurname(splitPhrase(part), 0));
    if (!runs.every((run) => run !== null && run.candidates.length > 0)) continue;
    let start = word.start;
    parts.forEach((name, at) => {
      const span = { start, end: start + name.length };
      const candidates = runs[at]?.candidates ?? [];
      found.push({
        kind: 'person',
        form: 'surname',
        span,
        sentence,
        name,
        title: null,
        side: null,
        candidates,
      });
      start += name.length + 1;
    });
  }
  return found;
}
