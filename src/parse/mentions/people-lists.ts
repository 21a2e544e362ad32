import type { Word } from '../split-words.ts';
import type { NameRun } from './people-names.ts';
import type { Candidate } from './people-runs.ts';

interface Listing {
  readonly text: string;
  readonly words: readonly Word[];
}

/** "X, Y and Z" after a plural title: nothing but "and", a comma or "of France" between two runs. */
export function isListed(words: readonly Word[], previous: NameRun, run: NameRun): boolean {
  const between = run.start - previous.end;
  const last = words[previous.end - 1];
  if (!last || between < 0 || last.possessive) return false;
  if (between === 0) return last.gap === 'comma';
  const and = words[run.start - 1];
  if (and?.fold !== 'and' || and.gap !== 'space') return false;
  if (between === 1) return last.gap === 'space' || last.gap === 'comma';
  return between <= 5 && words[previous.end]?.fold === 'of';
}

/** What stands in a bracket behind a name is about its bearer. */
export function lastOutsideBracket({ text, words }: Listing, before: readonly Candidate[]): Candidate | null {
  const last = before.at(-1);
  const opened = last && text.charAt((words[last.run.start]?.start ?? 0) - 1) === '(';
  return (opened ? before.at(-2) : last) ?? null;
}

/** "Ministers X (finance), Y (trade) and Z". */
export function isListedAfterBracket({ text, words }: Listing, previous: NameRun, run: NameRun): boolean {
  const from = words[previous.end - 1]?.end ?? 0;
  const to = words[run.start]?.start ?? 0;
  return to - from < LONGEST_BRACKET && /^ \([^()]*\)(?:,|,? and)? (?:and )?$/.test(text.slice(from, to));
}

// "(Foreign Affairs and International Cooperation)" has 49 characters.
const LONGEST_BRACKET = 80;
