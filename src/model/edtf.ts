import { addDays, type Day, dayFromYmd, daysInMonth, readDay } from './day.ts';

/** The days an EDTF string covers, both inclusive; null where an end is open. */
export interface DayInterval {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

// Meteorological seasons of the northern hemisphere, as EDTF level 1 numbers them: first month of 21 spring … 24 winter.
const SEASON_FIRST_MONTH: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * Reads the EDTF forms that Entente emits: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-21…24, a/b, ../b, a/.., each with optional `~`.
 * Anything else gives null.
 */
export function readEdtf(edtf: string): DayInterval | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  if (parts.length === 1) return readSingle(edtf);
  const [from = '', to = ''] = parts;
  const start = from === '..' ? { earliest: null, latest: null } : readSingle(from);
  const end = to === '..' ? { earliest: null, latest: null } : readSingle(to);
  if (!start || !end || (from === '..' && to === '..')) return null;
  return { earliest: start.earliest, latest: end.latest };
}

function readSingle(edtf: string): DayInterval | null {
  const text = edtf.endsWith('~') ? edtf.slice(0, -1) : edtf;
  const day = readDay(text);
  if (day !== null) return { earliest: day, latest: day };
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { earliest: dayFromYmd(year, 1, 1), latest: dayFromYmd(year, 12, 31) };
  const month = Number(match[2]);
  if (month >= 1 && month <= 12) {
    return { earliest: dayFromYmd(year, month, 1), latest: dayFromYmd(year, month, daysInMonth(year, month)) };
  }
  const first = SEASON_FIRST_MONTH[match[2]];
  if (first === undefined) return null;
  return { earliest: dayFromYmd(year, first, 1), latest: addDays(dayFromYmd(year, first + 3, 1), -1) };
}
