import type { PersonId } from '#model/ids.ts';
import { type Gated, lets, PatternGate } from '../gate/pattern-gate.ts';
import { matchesOf } from '../matches-of.ts';
import { type MaskedSentence, personAt } from './mask-sentence.ts';
import { readNameList } from './read-clause.ts';

const GATE = new PatternGate();

/** Names follow: "accompanied by P and P", "With him were P and P", "his delegation, which includes P". */
const FOLLOW = GATE.add(
  /\b(?:accompanied by|with \uE001 (?:are|is|was|were|will be|flew|came)|(?:delegation|entourage)\b[^.;\uE000]{0,60}? (?:includ[a-z]{1,3}|made up of|compos[a-z]{1,3} of|compris[a-z]{1,3}|consist[a-z]{0,3} of))\s/gi,
);
/** Names between: "With P, P and aides in tow". */
const BETWEEN = GATE.add(
  /\bwith (?=[^.;]{1,200} (?:in tow|(?:at|by) (?:his|her) side|in (?:his|her) (?:delegation|party)))/gi,
);
/** Names stand before: "P and P will accompany him", "P, who is travelling with the president". */
const BEFORE = GATE.add(
  / (?:accompan(?:y|ies|ied|ying)(?! by)|travel[a-z]{0,4} with|(?:came|come|went|going) along)\b/gi,
);

/** People who come along on another's journey, as a sentence tells it. */
export function findAlong(masked: MaskedSentence): PersonId[] {
  const seen = GATE.read(masked.text, { start: 0, end: masked.text.length });
  const find = (gated: Gated) => (lets(seen, gated) ? matchesOf(gated.pattern, masked.text) : []);
  const listed = [...find(FOLLOW), ...find(BETWEEN)].flatMap((match) =>
    readNameList(masked.text, match.index + match[0].length, masked.text.length),
  );
  const verb = find(BEFORE).at(-1)?.index ?? 0;
  const before = [...masked.marks.keys()].filter((at) => at < verb);
  return [...listed, ...before].flatMap((at) => personAt(masked, at));
}
