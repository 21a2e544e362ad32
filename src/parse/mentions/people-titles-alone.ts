import { FUNCTION_WORDS } from '../lexicon/not-names.ts';
import { STAFF_NOUNS } from '../lexicon/titles.ts';
import type { Word } from '../split-words.ts';
import type { TitlePhrase } from './people-titles.ts';

const ALONE_HEADS = new Set([
  'minister',
  'secretary',
  'ambassador',
  'mayor',
  'governor',
  'senator',
  'diplomat',
  'counterpart',
  'host',
  'guest',
]);

/** "the French minister", "the Secretary", "his Kenyan counterpart": one person, known from elsewhere. */
export function refersAlone(words: readonly Word[], title: TitlePhrase): boolean {
  if (title.plural || title.sort !== 'office') return false;
  if (title.kind === null && !ALONE_HEADS.has(title.head)) return false;
  const last = words[title.end - 1];
  const next = words[title.end];
  if (last?.possessive && next && STAFF_NOUNS.has(next.fold)) return false;
  if (!title.definite) return isUsedAsName(words, title);
  // "bowed his head"
  if (title.head === 'head' && words[title.start - 1]?.fold !== 'the') return false;
  // "the head of the ruling council, Gen. X": of what, is not told by the title.
  if (title.kind === 'leader' && last?.gap === 'space' && next?.fold === 'of') return false;
  // "the foreign minister level", "the prime minister designate's": a title that only describes the next noun.
  return !(last?.gap === 'space' && next?.shape === 'title' && !FUNCTION_WORDS.has(next.fold));
}

/** "Prime Minister will hold talks", "Prime Minister's visit": in the readouts of some governments a title without article is a name. */
export function isUsedAsName(words: readonly Word[], title: TitlePhrase): boolean {
  const own = words.slice(title.start, title.end);
  const before = words[title.start - 1];
  if (title.kind === null || title.former || title.side !== null || title.outer !== title.start) return false;
  if (before && (before.possessive || (before.gap === 'space' && before.shape !== 'lower'))) return false;
  if (!own.every((word) => word.shape === 'title' || word.shape === 'upper')) return false;
  return words[title.end]?.shape === 'lower' && (Boolean(own.at(-1)?.possessive) || isFollowedByVerb(words, title.end));
}

/** A verb stands at `at`, right behind its subject. */
export function isFollowedByVerb(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    words[at - 1]?.gap === 'space' &&
    next?.shape === 'lower' &&
    (AUXILIARIES.has(next.fold) || next.fold.endsWith('ed'))
  );
}

/** What can follow a subject: an auxiliary, or a verb that has no regular past. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'will would is was has had also then today said says met meets held holds told gave made paid left took spoke arrives departs flew came went led laid sat who'.split(
    ' ',
  ),
);
