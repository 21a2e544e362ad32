import type { DateMention } from '#model/mention.ts';
import type { MaskedSentence } from './mask-sentence.ts';

const MOVED =
  /\b(?:reschedul\w{1,4}|postpon\w{1,4}|moved|delayed|put off|pushed back|deferred|shifted|brought forward)\b/iu;
/** The new time: "until March 10" before "for the first week of December", which may also be the old one ("scheduled for"). */
const NEW_TIMES = [
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
