import { AGENCIES } from '../lexicon/stamp-words.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import { TELLS } from './tells.ts';

const CREDIT = new RegExp(
  `(?:REUTERS/\\p{Lu}|AFP/\\p{Lu}|AP Photo|EPA-EFE|(?:via )?Getty Images|[(\\[|–—-]\\s?(?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Ff]ile|PHOTO|AP|AFP)\\b|\\b(?:Photo|Picture|Image|Photograph)s?(?: by| credit)?\\s?[:/]|\\s?/\\s?(?:${AGENCIES}|Getty|Pool|POOL|Handout)\\b|©\\s?(?:${AGENCIES}|\\p{Lu})|\\([^()]{2,50}/[^()]{2,40}\\)$|\\([^()]{0,40}(?:Press (?:Service|Office)|President['’]s Office|Government handout)\\)$|\\.\\s(?:\\p{Lu}[\\p{L}.'’-]{1,20}\\s){1,3}?\\p{Lu}[\\p{L}.'’-]{1,20}/\\p{Lu}\\p{L}{2,20}$)[^\\n]{0,80}$`,
  'u',
);

/** Cheap: most paragraphs name no agency and no picture. */
const SIGNED = /REUTERS|AFP|AP\b|EPA|Getty|[pP]hoto|PHOTO|icture|mage|[fF]ile|Pool|POOL|Handout|©|\//;

/** Pictures are told in the present, with left and right, and with place and full date at the end. */
const PICTURED =
  /\((?:[LRC]|left|right|cent(?:er|re)|2nd [LR]|second (?:left|right)|file|from left|first|[LR]-[LR])\)|,? (?:left|right|cent(?:er|re)),|\b(?:pictured|(?:shakes?|shaking) hands|poses?|posing|looks? on|gestures?|walks?|walking|arrives|attends?|speaks|speaking|waves|greets|welcomes|delivers|addresses|holds|sits?|stands?|is seen|are seen|is greeted|are greeted|meets|talks to|listens)\b/;
/** Or they are no sentence, and close with place, day and year: "X and Y in Kyiv, Ukraine, on Aug. 23, 2024. (…)" */
const PLACED =
  /^[^.!?]{10,200}\b(?:in|at|near|outside) \p{Lu}[^!?]{3,80}, (?:on )?\p{Lu}\p{L}{2,9}\.? \d{1,2}, \d{4}\.? \(/u;
/** What stands before a credit when it names a picture: "Macron and Pashinyan in Yerevan on Friday. [Photo: AFP]" */
export const isPictureName = (words: string): boolean =>
  words.length < 200 && !REPORTED.test(words) && (!TELLS.test(words) || PICTURED.test(words));

/** The line begins with a whole sentence that tells: whatever is glued to its end, it is a paragraph of the story. */
export function opensWithStory(line: string): boolean {
  const end = findSentenceEnd(line, 0, line.length);
  if (end >= line.length - 1 || !/\.["'”’)\]]{0,3}$/.test(line.slice(Math.max(0, end - 4), end))) return false;
  const first = line.slice(0, end);
  return first.split(' ', 6).length === 6 && TELLS.test(first) && !PICTURED.test(first) && !CREDIT.test(first);
}

const REPORTED = /\b(?:said|told|added|according to|will|has said|announced)\b/;

/** A picture's caption: told like one and closed by a credit. A story sentence with a credit behind it is none. */
export function isCaption(words: string): boolean {
  if (words.length > 450 || words.length < 25) return false;
  return (
    SIGNED.test(words) && CREDIT.test(words) && (PICTURED.test(words) || PLACED.test(words)) && !REPORTED.test(words)
  );
}
