import type { SideId } from '#model/ids.ts';
import { monthNumber, weekdayNumber } from '../lexicon/months.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { titleHeads } from '../lexicon/title-table.ts';
import { DEPARTMENT_WORDS, SERVING_HEADS } from '../lexicon/titles.ts';
import type { Word } from '../split-words.ts';
import type { NamePhrase } from './people-name-phrases.ts';

// "Minister of Foreign Affairs and International Cooperation of the Republic of …" has ten words after the head.
const MOST_AFTER = 14;

/** Where a title ends, and the side that its tail names. */
export type TitleTail = { end: number; side: SideId | null };

/** "of State", "of Foreign Affairs of the Republic of Kazakhstan", "to Peru", "for Political Affairs". */
export function readTitleTail(
  words: readonly Word[],
  from: number,
  byStart: ReadonlyMap<number, NamePhrase>,
  taken: ReadonlySet<number> | null,
): TitleTail {
  let end = from;
  let side: SideId | null = null;
  for (;;) {
    const preposition = words[end];
    const previous = words[end - 1];
    if (!preposition || previous?.gap !== 'space' || !opensTail(words, end)) break;
    const tail =
      readServed(words, end) ??
      readTail(words, end + 1, from, byStart, preposition.fold) ??
      // "received the president at the Amiri Diwan" is where, not of what.
      (preposition.fold === 'at' || preposition.fold === 'in' ? null : readStrangerTail(words, end + 1, taken));
    if (!tail) break;
    end = tail.end;
    side ??= tail.side;
  }
  return { end, side };
}

/** "Assistant to the President": whom one serves is no title of one's own. */
function readServed(words: readonly Word[], at: number): TitleTail | null {
  if (words[at]?.fold !== 'to' || words[at + 1]?.fold !== 'the' || !SERVING_HEADS.has(words[at - 1]?.fold ?? ''))
    return null;
  const head = matchPhrase(titleHeads(), words, at + 2);
  return head ? { end: at + 2 + head.length, side: null } : null;
}

/** Also "… of Foreign Affairs and International Cooperation". */
const opensTail = (words: readonly Word[], at: number) =>
  (TAIL_OPENERS.has(words[at]?.fold ?? '') &&
    !(/^(?:to|in|at)$/.test(words[at]?.fold ?? '') && IS_THERE.has(words[at - 1]?.fold ?? ''))) ||
  (words[at]?.fold === 'and' &&
    words[at + 1]?.shape === 'title' &&
    DEPARTMENT_WORDS.has(words[at + 1]?.fold ?? '') &&
    words[at - 1]?.fold === 'affairs' &&
    !isHeadAt(words, at + 1) &&
    !isHeadAt(words, at + 2));

/** Sent to nobody: "a trip by the President to Skopje" is where the trip leads, "received the President in Skopje" where. */
const IS_THERE = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
  'leader',
]);
const TAIL_OPENERS = new Set(['of', 'for', 'to', 'on', 'at', 'in']);
const TAIL_JOINTS = new Set(['and', 'of', 'the', 'for', 'on', '&']);

function readTail(
  words: readonly Word[],
  from: number,
  origin: number,
  byStart: ReadonlyMap<number, NamePhrase>,
  opener: string,
): TitleTail | null {
  let end = from;
  let content = from;
  let side: SideId | null = null;
  while (end < words.length && end - origin < MOST_AFTER) {
    const word = words[end];
    const name = byStart.get(end);
    if (!word) break;
    if (name) {
      // An ambassador to Peru does not act for Peru.
      if (opener === 'of' || opener === 'for') side ??= name.side;
      end = name.end;
      content = end;
    } else if (DEPARTMENT_WORDS.has(word.fold) && !isHeadAt(words, end)) {
      end += 1;
      content = end;
    } else if (TAIL_JOINTS.has(word.fold)) {
      if (word.fold === 'and' && isHeadAt(words, end + 1)) break;
      end += 1;
    } else break;
    const last = words[end - 1];
    if (last?.gap !== 'space' && !last?.possessive) break;
  }
  return content === from ? null : { end: content, side };
}

/** "General" in a body's name is a form of address, no office of its own. */
const isOfficeAt = (words: readonly Word[], at: number) =>
  matchPhrase(titleHeads(), words, at)?.value.sort === 'office';

const isHeadAt = (words: readonly Word[], at: number) => matchPhrase(titleHeads(), words, at) !== null;

/**
 * "the mayor of Gdynia, Halina …": unknown capitals are part of the title only where a comma, or the end, closes them. `taken` are the
 * words of known names, which a title never takes; null: no such tail at all ("the son of …").
 */
function readStrangerTail(words: readonly Word[], from: number, taken: ReadonlySet<number> | null): TitleTail | null {
  if (!taken) return null;
  for (let end = from; end < words.length && end - from < 5; end += 1) {
    const word = words[end];
    // "met the president on Sunday": a time is no part of a title.
    if (!word || taken.has(end) || isOfficeAt(words, end) || weekdayNumber(word.fold) + monthNumber(word.fold) > 0)
      return null;
    if (word.shape === 'lower' && !TAIL_JOINTS.has(word.fold)) return end > from + 1 ? { end, side: null } : null;
    if (word.gap !== 'space') return word.gap === 'comma' || word.gap === 'end' ? { end: end + 1, side: null } : null;
  }
  return null;
}
