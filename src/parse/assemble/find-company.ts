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

const ACCOMPANIED = /\baccompanied by\s/gi;
const AROUND =
  /\b(?:represented by|joined by|flanked by|in the presence of|alongside|beside|together with|attended by)\s/gi;
const NAMES = "[\\uE000](?:(?:, and | and |, )(?:[\\p{L}'-]{1,15} ){0,3}[\\uE000])*";
const ATTENDED = new RegExp(
  `${NAMES}[^.;\\uE000]{0,60}? (?:also attended|attended as well|was also present|were also present|also took part|joined the (?:talks|meeting))`,
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
