import type { PersonId } from '#model/ids.ts';
import { type MaskedSentence, PERSON } from './mask-sentence.ts';
import { readNameList } from './read-clause.ts';

const BESIDE =
  /\b(?:accompanied by|represented by|joined by|flanked by|in the presence of|alongside|beside|together with|attended by)\s/gi;
const PRESENT =
  /[\uE000](?:(?:, and | and |, )(?:[\p{L}'-]{1,15} ){0,3}[\uE000])*[^.;\uE000]{0,60}? (?:attended|was present|were present|were also present|was also present|also attended|took part|joined the (?:talks|meeting)|attended the)/gu;

/** People who are there without an event of their own: "accompanied by P", "P and P were present". */
export function findCompany(sentences: readonly MaskedSentence[]): PersonId[] {
  return sentences.flatMap((masked) => {
    const positions: number[] = [];
    for (const match of masked.text.matchAll(BESIDE))
      positions.push(...readNameList(masked.text, match.index + match[0].length, masked.text.length));
    for (const match of masked.text.matchAll(PRESENT)) {
      for (let at = match.index; at < match.index + match[0].length; at += 1)
        if (masked.text.charAt(at) === PERSON) positions.push(at);
    }
    return positions.flatMap((at) => {
      const mark = masked.marks.get(at);
      return mark?.kind === 'person' ? [mark.seen.person] : [];
    });
  });
}
