import type { PersonId } from '#model/ids.ts';
import { type MaskedSentence, PERSON } from './mask-sentence.ts';
import { readNameList } from './read-clause.ts';

/** People who are there without a verb of their own. */
export interface Company {
  /** Part of what was just told: "He was accompanied by P", "P attended as well". */
  readonly together: readonly PersonId[];
  /** Somewhere around: "P and P were present", "represented by P". */
  readonly around: readonly PersonId[];
}

const ACCOMPANIED =
  /\b(?:accompanied by|in the presence of|witnessed by|(?:talks|meeting|session|negotiations|ceremony|conversation)[^.;]{0,40} (?:attended|joined) by|were also joined by|was also joined by|also present were|also in attendance were|also attending were)\s/gi;
const AROUND =
  /\b(?:represented by|joined by|flanked by|(?:greeted|welcomed|received|met|seen off)[^.;\uE000]{0,40} by|alongside|beside|together with|attended by|present were|attending were|those present were|delegation includ(?:es|ed))\s/gi;
const NAMES = "[\\uE000](?:(?:, and | and |, )(?:[\\p{L}'-]{1,15} ){0,3}[\\uE000])*";
const ATTENDED = new RegExp(
  `${NAMES}[^.;\\uE000]{0,60}? (?:also attended|attended as well|was also present|were also present|also took part|(?:took part|participated) in the (?:talks|meeting|negotiations)|attended the (?:talks|meeting|negotiations)|joined the (?:talks|meeting|negotiations))`,
  'gu',
);
const PRESENT = new RegExp(`${NAMES}[^.;\\uE000]{0,60}? (?:attended|was present|were present|took part)`, 'gu');

export function findCompany(masked: MaskedSentence): Company {
  const together = [...namesAfter(masked, ACCOMPANIED), ...namesIn(masked, ATTENDED)];
  return { together, around: [...together, ...namesAfter(masked, AROUND), ...namesIn(masked, PRESENT)] };
}

function namesAfter(masked: MaskedSentence, pattern: RegExp): PersonId[] {
  return [...masked.text.matchAll(pattern)].flatMap((match) =>
    readNameList(masked.text, match.index + match[0].length, masked.text.length).flatMap((at) => personAt(masked, at)),
  );
}

function namesIn(masked: MaskedSentence, pattern: RegExp): PersonId[] {
  return [...masked.text.matchAll(pattern)].flatMap((match) =>
    [...match[0]].flatMap((character, place) => (character === PERSON ? personAt(masked, match.index + place) : [])),
  );
}

function personAt(masked: MaskedSentence, at: number): PersonId[] {
  const mark = masked.marks.get(at);
  return mark?.kind === 'person' ? [mark.seen.person] : [];
}
