import type { DateMention } from '#model/mention.ts';
import type { MaskedSentence } from './mask-sentence.ts';

const MOVED =
  /\b(?:reschedul\w{1,4}|postpon\w{1,4}|moved|delayed|put off|pushed back|deferred|shifted)(?: [a-z]{2,12}){0,3}? (?:to|for|until|till)(?: [^ ;.\uE005]{1,20}){0,5} \uE005/iu;

/** The new time of what was moved: "has been rescheduled for the first week of December". Positions are in the masked text. */
export function findMoved(masked: MaskedSentence, from: number, until: number): DateMention | null {
  const match = MOVED.exec(masked.text.slice(from, until));
  const mark = match ? masked.marks.get(from + match.index + match[0].length - 1) : undefined;
  return mark?.kind === 'date' && mark.date.estimate !== null ? mark.date : null;
}
