import { type Gated, lets, PatternGate } from '../gate/pattern-gate.ts';
import type { MaskedSentence } from './mask-sentence.ts';

const GATE = new PatternGate();

/** Takes in a pattern that is asked of parts of masked sentences; each `source` must hold plain words for it to be of use. */
export const gatedClause = (pattern: RegExp): Gated => GATE.add(pattern);

/** Whether `words`, a part of the masked sentence, match: most patterns can't in any part of it, as one look at the whole says. */
export const saysIn = ({ text, whole }: MaskedSentence, gated: Gated, words: string): boolean =>
  lets(GATE.read(text, whole), gated) && gated.pattern.test(words);
