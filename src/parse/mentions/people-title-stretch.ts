import type { Word } from '../split-words.ts';
import type { NameRun } from './people-names.ts';
import type { TitlePhrase } from './people-titles.ts';

// "the leader of the self-proclaimed people's republic of Luhansk, X": eight words after the head.
const LONGEST_STRETCH = 8;

/**
 * Titles that say of what in words no table has: "the leader of the breakaway Transnistria region, X". Such a title goes on to the comma
 * before the full name, and over a form of address ("the head of the ruling council, Gen. X").
 */
export function extendTitles(
  words: readonly Word[],
  titles: readonly TitlePhrase[],
  runs: readonly NameRun[],
): readonly TitlePhrase[] {
  const fullNames = new Map(runs.filter(({ form }) => form === 'full').map((run) => [run.start, run]));
  if (fullNames.size === 0 || titles.length === 0) return titles;
  const known = new Set(runs.filter(({ candidates }) => candidates.length > 0).map(({ start }) => start));
  const addressed = new Map(titles.filter(({ sort }) => sort === 'address').map((title) => [title.start, title.end]));
  const swallowed = new Set<number>();
  const extended = titles.map((title) => {
    const at = stretchEnd(words, title, known);
    const end = at === null ? null : (addressed.get(at) ?? at);
    if (at === null || end === null || !fullNames.has(end)) return title;
    if (end > at) swallowed.add(at);
    return { ...title, end };
  });
  return swallowed.size === 0 ? extended : extended.filter(({ start }) => !swallowed.has(start));
}

/** The word after the comma that closes "of …"; null where none does, or where a person is told before. */
function stretchEnd(words: readonly Word[], title: TitlePhrase, known: ReadonlySet<number>): number | null {
  if (title.sort !== 'office' || title.plural || !title.definite || words[title.end]?.fold !== 'of') return null;
  for (let at = title.end; at < title.end + LONGEST_STRETCH; at += 1) {
    const word = words[at];
    if (!word || known.has(at)) return null;
    if (word.gap === 'comma') return at + 1;
    if (word.gap !== 'space') return null;
  }
  return null;
}
