import { foldText } from '#base/fold-text.ts';

// Words so frequent in any English sentence that sharing them says nothing; "said" and its kin belong to every news story.
const STOP_WORDS = new Set(
  (
    'a about after again against all also am an and any are as at be because been before being between both but by can could ' +
    'did do does during each few for from further had has have having he her here hers him his how i if in into is it its ' +
    'itself just more most my no nor not now of off on once one only or other our out over own s same she should so some ' +
    'such t than that the their them then there these they this those through to too two under until up upon very was we ' +
    'were what when where which while who whom why will with would you your said say says told added according including ' +
    'mr mrs ms'
  ).split(' '),
);

/** One word of a sentence: as written, and as it is matched. */
export interface SentenceWord {
  readonly written: string;
  readonly stem: string;
  readonly start: number;
}

// Longer runs of letters are no words of any language; a bound keeps hostile text linear.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,63}/gu;

/** The words of `text` that can tell two sentences apart, in reading order; `start` counts from the start of `text`. */
export function splitSentenceWords(text: string): SentenceWord[] {
  const words: SentenceWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldText(match[0]);
    if (!STOP_WORDS.has(folded)) words.push({ written: match[0], stem: stemWord(folded), start: match.index });
  }
  return words;
}

// What is left must still be a word of its own: "ring" is no form of "r".
const SHORTEST_STEM = 4;

/**
 * Puts the forms of one word together ("supporting", "supports" → "support") by taking off one ending. Rough on purpose: a wrong stem
 * only adds one weak word to a score that rests on many.
 */
export function stemWord(word: string): string {
  if (word.endsWith('ies') && word.length > SHORTEST_STEM) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM && !word.endsWith('ss')) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}
