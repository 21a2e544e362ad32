import { PatternGate } from './pattern-gate.ts';

/** One for all patterns that are run over sentences as they are written. */
export const SENTENCE_GATE = new PatternGate();
