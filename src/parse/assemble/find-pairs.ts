import type { PersonId } from '#model/ids.ts';
import { matchesOf } from '../matches-of.ts';
import type { MaskedSentence } from './mask-sentence.ts';

// "P and P", "P of G and her counterpart P": two or more names in a row, with what belongs to their titles between.
const PAIR =
  /[\uE000\uE001](?:(?: of (?:the )?\uE003)?(?:, and |, | and | & )(?:(?:the|his|her|their|\uE003's|[\p{Lu}][\p{L}.-]{0,20}|[a-z]{2,12}(?:an|ese|ish)|counterpart|foreign|prime|defen[cs]e|minister|president|secretary|leader) ){0,6}[\uE000\uE001])+/gu;

/** Only a subject is taken up by "they": "to see P and P" is about somebody else. */
const OPENS_CLAUSE = /(?:^["“']?|, |\b(?:that|said|where|while|when|as|both|and) )$/i;

/** People whom one sentence names side by side as its subject, before `until` where that is given. */
export function findPairs(masked: MaskedSentence, until = masked.text.length): PersonId[][] {
  const pairs: PersonId[][] = [];
  for (const match of matchesOf(PAIR, masked.text.slice(0, until))) {
    if (!OPENS_CLAUSE.test(masked.text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const people = new Set<PersonId>();
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      const mark = masked.marks.get(at);
      if (mark?.kind === 'person') people.add(mark.seen.person);
    }
    if (people.size >= 2) pairs.push([...people]);
  }
  return pairs;
}
