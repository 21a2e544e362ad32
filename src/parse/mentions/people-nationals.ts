import type { FoundPerson } from '../found.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { sideTable } from '../lexicon/sides.ts';
import type { Word } from '../split-words.ts';
import { isFollowedByVerb } from './people-titles-alone.ts';

/** "The French", "the Chinese", "the Poles" are many. */
const OF_MANY = /(?:ese|sh|ch|s)$/;

/** "The Frenchman met …", "the Estonian, who": one of that country whom the story has named; who it is, is decided in refine/. */
export function findNationals(words: readonly Word[], sentence: number): FoundPerson[] {
  return words.flatMap((the, at) => {
    const word = words[at + 1];
    if (the.fold !== 'the' || the.gap !== 'space' || word?.shape !== 'title' || OF_MANY.test(word.fold)) return [];
    const match = matchPhrase(sideTable().words, words, at + 1);
    if (match?.length !== 1 || match.value.use !== 'demonym') return [];
    if (!isFollowedByVerb(words, at + 2) && !(word.fold.endsWith('man') && word.fold !== 'german')) return [];
    const span = { start: word.start, end: word.end };
    return [
      {
        kind: 'person' as const,
        form: 'title' as const,
        span: { start: the.start, end: word.end },
        sentence,
        name: null,
        title: { words: word.text, span, side: match.value.side, officeKind: null },
        side: null,
        candidates: [],
      },
    ];
  });
}
