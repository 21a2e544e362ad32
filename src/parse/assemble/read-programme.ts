import type { PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { EventDraft } from './draft-events.ts';
import type { TripDraft } from './draft-trips.ts';
import type { Reading, SentenceReading } from './reading.ts';

/**
 * Lines of a programme, which leave out whose it is, and the day under which they stand:
 *
 *     Tuesday, November 01                          the day of what follows
 *     1100 hrs   Meeting with Foreign Minister P    of the one who travels
 *     1500 hrs   Call on Prime Minister P
 */
export interface Programme {
  /** By number of sentence; a day is null where none stands above. */
  readonly slots: ReadonlyMap<number, DateMention | null>;
}

const TIME = '(?:\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{4} ?h(?:ou)?rs?|\\d{1,2} ?[ap]\\.?m\\.?)';
/** "10:00 ", "1100 hrs   ", "10.30 – 11.15: ". */
const TIME_FIRST = new RegExp(
  `^${TIME}(?: ?(?:-|–|—|to) ?${TIME})?(?: (?:hrs?|local time))?[ :–—-]{1,4}(?=\\p{L})`,
  'iu',
);
/** What may stand beside the date in a line that is a day: "Day 2 –", "(Tuesday)". */
const BESIDE_DAY = /^(?:day|[\d\s,.:;()–—-]|one|two|three|four|five)*$/i;
/** A line of a programme is a few words; what is longer, or ends in a full stop, is prose. */
const LONGEST_LINE = 140;

export function readProgramme({ perSentence, text }: Reading): Programme {
  const slots = new Map<number, DateMention | null>();
  let day: DateMention | null = null;
  for (const sentence of perSentence) {
    const words = text.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + LONGEST_LINE + 1));
    const own = dayOfLine(words, sentence);
    if (own) day = own;
    else if (words.length > LONGEST_LINE || (/[.!?]["”]?$/.test(words) && !TIME_FIRST.test(words))) day = null;
    else if (day || TIME_FIRST.test(words)) slots.set(sentence.index, day);
  }
  return { slots };
}

function dayOfLine(words: string, { dates, span }: SentenceReading): DateMention | null {
  const date = dates.find(({ estimate }) => estimate !== null);
  if (!date) return null;
  let beside = words;
  for (const { span: own } of dates)
    beside = beside.replace(words.slice(own.start - span.start, own.end - span.start), '');
  return BESIDE_DAY.test(beside) ? date : null;
}

/** The line without its time of day, so that what is on stands at its head. */
export function withoutTime(sentence: SentenceReading, text: string, { slots }: Programme): SentenceReading {
  if (!slots.has(sentence.index)) return sentence;
  const { start, end } = sentence.span;
  const time = TIME_FIRST.exec(text.slice(start, Math.min(end, start + LONGEST_LINE)));
  return time ? { ...sentence, span: { start: start + time[0].length, end } } : sentence;
}

/** Lines that name no more than one of those who meet are of the one who travels, on the day above. */
export function fillProgramme(
  drafts: readonly EventDraft[],
  journeys: readonly TripDraft[],
  { slots }: Programme,
): readonly EventDraft[] {
  const traveller = (journeys.find(({ title }) => !title) ?? journeys[0])?.person;
  return drafts.map((draft) => {
    const day = slots.get(draft.sentence);
    if (day === undefined) return draft;
    return { ...draft, date: draft.date ?? day, actors: withTraveller(draft, traveller) };
  });
}

function withTraveller({ actors, partners }: EventDraft, traveller: PersonId | undefined): EventDraft['actors'] {
  if (traveller === undefined || actors.people.length + actors.several.length > 0 || partners.people.length > 1)
    return actors;
  return { ...actors, people: [traveller] };
}
