import type { Span } from '#model/span.ts';
import type { Stamp } from '../found.ts';
import { lets, PatternGate } from '../gate/pattern-gate.ts';
import { AGENCIES, CLOCK_TIME, FULL_DATE, SHORT_DATE, STAMP_LABEL, STAMP_WORDS } from '../lexicon/stamp-words.ts';
import { TELLS } from './tells.ts';

const DATES = new RegExp(`${FULL_DATE}|${SHORT_DATE}`, 'g');
const GATE = new PatternGate();
const DATED = GATE.add(DATES);
const FULL = new RegExp(FULL_DATE);
const CLOCK = new RegExp(CLOCK_TIME, 'g');
/** "| Editor: huaxia": some names are written small. */
const EDITED = /\beditors?\s?:\s?[\p{L} .]{2,30}/iu;
const LABELLED = new RegExp(`^\\W{0,4}${STAMP_LABEL}\\b\\s{0,2}[:|–-]?`, 'i');
/** "By Jane Doe Published June 20, 2024", "Author: Jane Doe Date: 20 June 2024" */
const LABELLED_LATER = new RegExp(
  `\\b(?:published|posted|updated|date)(?: on| at)?\\s{0,2}[:–-]?\\s{0,2}(?:${CLOCK_TIME},?\\s{1,2})?(?:${FULL_DATE})`,
  'i',
);
/** "Posted by admin in World": who and where, behind a label. */
const FILED = /\bby\s[\w.]{1,20}|\b(?:in|under|from|filed|with|and)\b/gi;
/** A stamp line has a date, a source, a place; longer lines are sentences or titles. */
const LONGEST_STAMP = 160;
/** "Kyiv Post | April 2, 2024 | Paris": up to this many words beside date, time and labels. */
const MOST_OTHER_WORDS = 6;

/** "EEAS Press Team | 20.06.2024": of lines with bars one part is the date; the others can name an office in full. */
const MOST_BARRED_WORDS = 14;

export interface StampLine {
  /** It says itself that a date of publication follows. */
  readonly labelled: boolean;
  /** Words beside date, clock and labels: names of source, place, author. */
  readonly others: number;
  /** The date is one of several parts with bars between them. */
  readonly barred: boolean;
}

/** A line that says no more than when (and where, by whom) the text was published; null when it says anything else. */
export function matchStampLine(text: string, line: Span): StampLine | null {
  const words = text.slice(line.start, line.end);
  if (words.length > LONGEST_STAMP || !/\d/.test(words)) return null;
  if (!lets(GATE.read(text, line), DATED)) return null;
  const withoutDates = words.replace(DATES, ' ');
  if (withoutDates === words) return null;
  const labelled = LABELLED.test(words) || LABELLED_LATER.test(words);
  if (!labelled && !FULL.test(words)) return null;
  const barred = BARS.test(words) && words.split(BARS).some(isDateAlone);
  const others = wordsBeside(withoutDates, labelled);
  if (others.length > (barred ? MOST_BARRED_WORDS : MOST_OTHER_WORDS)) return null;
  // Other words are names (source, place, author): small letters make a sentence, except in the part beside a bar.
  const small = others.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > others.length / 3 && (!barred || TELLS.test(words))
    ? null
    : { labelled, others: others.length, barred };
}

const BARS = /\s[|•·]\s/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'-]{0,40}/gu;

/** What is left of a line beside dates, clocks and the words of stamps. */
function wordsBeside(withoutDates: string, labelled: boolean): string[] {
  const rest = withoutDates.replace(CLOCK, ' ').replace(EDITED, ' ');
  return ((labelled ? rest.replace(FILED, ' ') : rest).match(WORD) ?? []).filter(
    (word) => !STAMP_WORDS.has(word.toLowerCase().replace(/\.$/, '')),
  );
}

const isDateAlone = (part: string): boolean => {
  const rest = part.replace(DATES, ' ');
  return rest !== part && wordsBeside(rest, false).length === 0;
};

/** A stamp's parts in their order, each optional but the date: "Published: | 14:05 IST, | 12 Aug 2025 | at 09:10 | –". Small patterns run far faster than one. */
const STAMP_PARTS = {
  // "No: 62, 12 March 2025, Regarding …"
  label: new RegExp(`no[.:]{0,2}\\s?\\d{1,4}(?:/\\d{2,4})?,\\s|${STAMP_LABEL}\\s{0,2}[:|–-]?\\s{0,2}`, 'iy'),
  clock: new RegExp(`${CLOCK_TIME},?\\s{0,2}`, 'y'),
  date: new RegExp(FULL_DATE, 'iy'),
  close: new RegExp(`(?:\\s{0,2}[,|•·at–-]{0,3}\\s{0,2}${CLOCK_TIME})?(?:\\s{0,2}[|•·–—-]{1,2})?`, 'iy'),
};

/** Where `part` ends when it stands at `at`; null when it does not. */
function matchPart(part: RegExp, text: string, at: number): number | null {
  part.lastIndex = at;
  return part.test(text) ? part.lastIndex : null;
}

/**
 * A stamp glued to the first sentence: ` date 2024-04-02 US Secretary of State …`. Without a label only when a capital
 * follows with no comma ("January 8, 2025 Blinken met"): "April 2, 2024, was …" is a sentence.
 */
export function matchGluedStamp(text: string, paragraph: Span): Span | null {
  // A stamp has its figures near its start.
  if (!/\d{4}/.test(text.slice(paragraph.start, paragraph.start + 70))) return null;
  const label = matchPart(STAMP_PARTS.label, text, paragraph.start);
  const from = label === null ? paragraph.start : (matchPart(STAMP_PARTS.clock, text, label) ?? label);
  const date = matchPart(STAMP_PARTS.date, text, from);
  if (date === null) return null;
  // "No: 62, 12 March 2025, Regarding …", but not "November 12, 2025, President …".
  const numbered =
    /^no[.:]{0,2}\s?\d/i.test(text.slice(paragraph.start, paragraph.start + 6)) && text.startsWith(', ', date);
  const end = numbered ? date + 1 : (matchPart(STAMP_PARTS.close, text, date) ?? date);
  if (end >= paragraph.end || !/^\s{0,3}["“‘([]?\p{Lu}/u.test(text.slice(end, end + 6))) return null;
  return { start: paragraph.start, end };
}

const PLACE_CAPITALS =
  "[A-Z\\u00C0-\\u00DE][A-Z\\u00C0-\\u00DE.'’ -]{1,28}(?:/[A-Z][A-Z .'’-]{1,28})?(?:, ?[\\p{Lu}][\\p{L}.’' -]{1,28}?)?";
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,20})?(?: ?\\[[\\p{L} ]{2,25}\\])?";
const DATE_PART = `(?:${FULL_DATE}|${SHORT_DATE})`;
const AGENCY_PART = `(?:\\((?:${AGENCIES})(?:[/,– -]{1,3}[\\p{L}. ]{2,20})?\\)|/${AGENCIES}/|${AGENCIES}\\b)`;
/** Behind the day any name in brackets is who files: "ACCRA, 3rd April 2024 (PCS) —". */
const FILER_PART = `(?:${AGENCY_PART}|\\(\\p{Lu}[\\p{L}./& -]{1,30}\\))`;
const DASH = '\\s{0,2}(?:[—–]|--|-(?=\\s)|:(?=\\s))\\s{0,2}';
const DATELINE = new RegExp(
  [
    `${PLACE_CAPITALS}\\s{0,2}(?:[,.—–-]?\\s{0,2}\\(?${DATE_PART}\\)?[,.]?\\s{0,2}${FILER_PART}?)?\\s{0,2}${AGENCY_PART}?\\.?(?:\\s{0,2}[—–]|\\s{1,2}--?\\s|(?<=[)\\d/]\\s{0,2})[-:]\\s)\\s{0,2}`,
    `${PLACE}[,/]?\\s{0,2}\\(?${DATE_PART}\\)?[,.]?\\s{0,2}${FILER_PART}?\\.?${DASH}`,
    `${PLACE},?\\s{0,2}${DATE_PART}[,.]?\\s{0,2}/${AGENCIES}/\\.?\\s{0,2}[—–:-]{0,2}\\s{0,2}`,
    `${PLACE}\\s{0,2}\\((?:${AGENCIES})\\)${DASH}`,
    `${AGENCY_PART}\\s{0,2}(?:[—–]|--?\\s)\\s{0,2}(?:${DATE_PART}${DASH})?`,
    `${DATE_PART}\\s{0,2}${AGENCY_PART}${DASH}`,
    `\\(${PLACE}, ?${DATE_PART}\\)${DASH}`,
  ].join('|'),
  'uy',
);

/** "PARIS, April 2 (AFP) —": the words before the first sentence, and the date in them. */
export function matchDateline(
  text: string,
  paragraph: Span,
): { readonly span: Span; readonly stamp: Stamp | null } | null {
  if (!/[—–/]|--|- |: /.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)))) return null;
  DATELINE.lastIndex = paragraph.start;
  const match = DATELINE.exec(text);
  const end = paragraph.start + (match?.[0].length ?? 0);
  if (!match || end >= paragraph.end) return null;
  DATES.lastIndex = 0;
  const date = DATES.exec(match[0]);
  DATES.lastIndex = 0;
  const start = paragraph.start + (date?.index ?? 0);
  return {
    span: { start: paragraph.start, end },
    stamp: date ? { span: { start, end: start + date[0].length }, where: 'dateline' } : null,
  };
}
