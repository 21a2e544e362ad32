import { LITTLE_WORDS } from '../lexicon/page-words.ts';

/** What a sentence of the story has and the name of a picture has not: a verb that tells. */
export const TELLS =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|met|held|took|made|came|went|gave|left|flew|spoke|sent|won|lost|\p{Ll}{2,15}ed)\b/u;

/** The first letters tell "visit" and "visited" alike. */
const STEM = 5;
/** Words of four letters and more that any two texts share. */
const COMMON = new Set(
  `along after over under between into while during before about against among through without within since until because could would should might
  first last next year years month months when where there here also been have more most other only than then them they their very said says told were
  made make take took time three four five people world news before being both each every ever just like many much must such some same still`.split(
    /\s+/,
  ),
);
/** Stems of the words that say what a line is about. */
export const contentOf = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\d][\p{L}\d’']{3,40}/gu) ?? [])
    .filter((word) => !LITTLE_WORDS.has(word) && !COMMON.has(word))
    .map((word) => word.slice(0, STEM));
