import type { Sentence } from '#model/article.ts';
import { type SideId, sideId } from '#model/ids.ts';
import type { FoundSide } from '../found.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { COMPOUND_HALVES, type SideWord, sideTable } from '../lexicon/sides.ts';
import { type PlaceUse, readPlaceUse } from '../place-use.ts';
import { splitPhrase, splitWords, type Word } from '../split-words.ts';

/** Countries and organisations by name, demonym or metonym, also inside compounds ("Franco-German", "Israel-Hamas"). */
export function findSides(text: string, sentence: Sentence, index: number): FoundSide[] {
  const table = sideTable();
  const words = splitWords(text, sentence.span);
  const found: FoundSide[] = [];
  let joinedUse: PlaceUse | null = null;
  let joinedEnd = -1;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || word.shape === 'number') continue;
    const match = matchPhrase(table.words, words, i);
    if (!match) {
      if (word.text.includes('-')) found.push(...findInCompound(word, index));
      continue;
    }
    const before = joinedEnd >= i - 2 ? joinedUse : null;
    const use = readPlaceUse(words, i, match.length, true, before);
    const last = words[i + match.length - 1] ?? word;
    const kind = readSideUse(match.value, use);
    if (kind && !isPersonsName(words, i, match.length) && !isPartOfName(words, i)) {
      found.push({
        kind: 'side',
        span: { start: word.start, end: last.end },
        sentence: index,
        side: match.value.side,
        use: kind,
      });
    }
    i += match.length - 1;
    joinedUse = use;
    joinedEnd = i;
  }
  return found;
}

function readSideUse(word: SideWord, use: PlaceUse): FoundSide['use'] | null {
  if (word.use === 'name' || word.use === 'demonym') return word.use;
  // A capital must be seen acting; a house that stands for a government is one unless somebody is in it.
  if (word.use === 'capital') return use === 'acts' ? 'metonym' : null;
  return use === 'venue' || use === 'none' ? null : 'metonym';
}

function findInCompound(word: Word, index: number): FoundSide[] {
  const found: FoundSide[] = [];
  let start = word.start;
  for (const part of word.text.split('-')) {
    const side = sideOfPart(part);
    if (side) {
      const span = { start, end: start + part.length };
      found.push({ kind: 'side', span, sentence: index, side: side.side, use: side.use });
    }
    start += part.length + 1;
  }
  return found;
}

function sideOfPart(part: string): { side: SideId; use: FoundSide['use'] } | null {
  const [word] = splitPhrase(part);
  if (!word || word.shape === 'lower' || word.shape === 'number') return null;
  const half = COMPOUND_HALVES[word.fold];
  if (half !== undefined) return { side: sideId(half), use: 'demonym' };
  const match = matchPhrase(sideTable().words, [word], 0);
  if (!match || match.value.use === 'house') return null;
  return { side: match.value.side, use: match.value.use === 'capital' ? 'metonym' : match.value.use };
}

/** "Latin America", "the South American country", "the National People's Congress" are no United States. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const own = words[at]?.fold ?? '';
  const before = words[at - 1];
  if (before?.gap !== 'space') return false;
  if (own === 'america' || own === 'american' || own === 'americans') return PARTS_OF_AMERICA.has(before.fold);
  return own === 'congress' && (before.possessive || before.fold === 'national');
}

const PARTS_OF_AMERICA = new Set(['latin', 'south', 'north', 'central']);

/** "Jim Jordan", "Chad Wolf" are left to find-people.ts. */
function isPersonsName(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at];
  if (!word || length > 1 || !NAMES_TOO.has(word.fold)) return false;
  const previous = words[at - 1];
  return previous?.shape === 'title' && previous.gap === 'space' && at > 1 && !previous.possessive;
}

const NAMES_TOO = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'kenya',
  'india',
  'german',
  'holland',
  'england',
  'ireland',
  'pole',
  'dane',
  'english',
  'wales',
  'french',
]);
