import { foldText } from '#base/fold-text.ts';
import { MONTH_NAMES } from './day-words.ts';
import { readEdtf } from './edtf.ts';

// As EDTF numbers them.
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
// "mar" is March, "ma" could be May.
const SHORTEST_MONTH = 3;
// No date that anybody types is longer ("between 30 September 2024 and 30 September 2025").
const LONGEST = 60;

/**
 * Reads "2024", "2024-04", "2024-04-02", "April 2024", "Apr. 2024", "2 April 2024", "April 2nd, 2024", "spring 2024", and two of
 * these with "to" or a dash between them. The whole of `typed` must be a date; EDTF, or null when it is not.
 */
export function readTypedEdtf(typed: string): string | null {
  if (typed.length > LONGEST) return null;
  const words = foldText(typed)
    .replace(/[.,]/g, ' ')
    .replace(/\s?[–—]\s?| - /g, ' to ')
    .split(/\s{1,60}/)
    .filter((word) => word !== '' && word !== 'from' && word !== 'between');
  const middle = words.findIndex((word) => word === 'to' || word === 'until' || word === 'and');
  return middle === -1 ? readOne(words) : readRange(words.slice(0, middle), words.slice(middle + 1));
}

// What the first date leaves out, it shares with the second: "April to July 2024", "2 to 5 April 2024".
function readRange(first: readonly string[], second: readonly string[]): string | null {
  const to = readOne(second);
  const from = second.map((_, at) => readOne(at === 0 ? first : [...first, ...second.slice(at)])).find((date) => date);
  return from && to ? `${from}/${to}` : null;
}

/** One date as EDTF; what is written so already stays so. */
function readOne(words: readonly string[]): string | null {
  const edtf = words.length === 1 ? (words[0] ?? '') : toEdtf(words);
  return edtf !== null && /^[12]\d{3}/.test(edtf) && readEdtf(edtf) ? edtf : null;
}

function toEdtf(words: readonly string[]): string | null {
  const year = words.find((word) => /^\d{4}$/.test(word));
  const month = words.map(readMonth).find((number) => number > 0);
  const date = words.map(readDate).find((number) => number > 0);
  const season = words.map((word) => SEASONS[word]).find((number) => number !== undefined);
  const understood = [year, month, date, season].filter((part) => part !== undefined).length;
  if (!year || understood !== words.length) return null;
  if (season) return understood === 2 ? `${year}-${season}` : null;
  if (!month) return null;
  return date ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : `${year}-${twoDigits(month)}`;
}

function readMonth(word: string): number {
  if (word.length < SHORTEST_MONTH) return 0;
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}

function readDate(word: string): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? 0 : Number(digits);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
