import type { DateMention } from '#model/mention.ts';
import type { MaskedSentence } from './mask-sentence.ts';

const MOVED =
  /\b(?:reschedul\w{1,4}|postpon\w{1,4}|moved|delayed|put off|pushed back|deferred|shifted|brought forward)\b/iu;
/** The new time: "until March 10" before "for the first week of December", which may also be the old one ("scheduled for"). */
const NEW_TIMES = [
  /(?:take place|be held)(?: [^ ;.\uE005]{1,20}){0,3} \uE005/u,
  /(?:until|till)(?: [^ ;.\uE005]{1,20}){0,5} \uE005/u,
  /(?<!scheduled |planned |due )(?:to|for)(?: [^ ;.\uE003\uE005]{1,20}){0,5} \uE005/u,
];

/** When what was put off will be: "has been rescheduled for the first week of December"; null where no new time is told. */
export function findMoved(masked: MaskedSentence): DateMention | null {
  const verb = MOVED.exec(masked.text);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  const rest = masked.text.slice(from, from + 160);
  for (const pattern of NEW_TIMES) {
    const match = pattern.exec(rest);
    const mark = match ? masked.marks.get(from + match.index + match[0].length - 1) : undefined;
    if (mark?.kind === 'date' && mark.date.estimate !== null) return mark.date;
  }
  return null;
}

const ORIGINAL_TIME =
  /\b(?:(?:was|were|been) (?:(?:due|set|scheduled|supposed|planned|expected|meant) )?(?:to (?:begin|start|take place|be held|open|arrive|travel|fly|visit)|for)|(?:planned|scheduled|set|due|slated|expected) (?:for|to (?:begin|start|take place|be held|open)|in|on))(?: [^ ;.\uE005]{1,20}){0,4} \uE005/u;

/** When what was called off was to be: "cancelled a visit that he was to begin on T". */
export function findOriginalTime(masked: MaskedSentence): DateMention | null {
  const match = ORIGINAL_TIME.exec(masked.text);
  const mark = match ? masked.marks.get(match.index + match[0].length - 1) : undefined;
  return mark?.kind === 'date' && mark.date.estimate !== null ? mark.date : null;
}

/** "will travel to G in March, originally planned for December and put off": the plan stands, only its old time is told by the way. */
export const isStillOn = (before: string, after: string): boolean =>
  /\b(?:will|is to|are to)\b/i.test(before) &&
  /, (?:[a-z]{2,6} ){0,2}(?:originally|initially|previously) (?:planned|scheduled|set|due)\b/i.test(after);

const OFF_LATER =
  /^(?:(?:(?! (?:that|which|on|to|in) )[^,;.]){0,60} (?:was|were|has been|have been|had been)|[^;.,]{0,20}, which [^;.,]{1,60}, (?:was|were|has been|have been|had been)|[^;.]{0,90}, but [^;.]{0,70}\b(?:it|that|this|the|her|his) ?(?:leg|visit|trip|stop|part|meeting|tour|plan|summit|talks)? (?:was|were|has been|had been)) (?:(?:later|then|since) )?(cancel\w{2,6}|called off|scrapped|dropped|shelved|postponed|put off|pushed back|deferred|delayed)\b/iu;

/** "had planned to go on to G as well, but that leg was cancelled": told after it in the same sentence. */
export function findCalledOff(after: string): 'postponed' | 'cancelled' | null {
  const word = OFF_LATER.exec(after)?.[1];
  if (!word) return null;
  return /^(?:cancel|called|scrapped|dropped|shelved)/i.test(word) ? 'cancelled' : 'postponed';
}
