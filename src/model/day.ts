/** A calendar day: whole days since 1970-01-01 in the proleptic Gregorian calendar. No time, no time zone. */
export type Day = number & { readonly __day: true };

const MS_PER_DAY = 86_400_000;

/** `month` is 1–12. Days outside the month roll over, as in ISO calendars (31 April is 1 May). */
export function dayFromYmd(year: number, month: number, date: number): Day {
  // setUTCFullYear: Date.UTC would read years 0–99 as 1900–1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY) as Day;
}

/** Reads `YYYY-MM-DD`; null when that is no day of the calendar. */
export function readDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const day = dayFromYmd(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return writeDay(day) === iso ? day : null;
}

/** `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  const { year, month, date } = ymdOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function ymdOfDay(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOfDay(day: Day): number {
  // 1970-01-01 was a Thursday (4).
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const addDays = (day: Day, count: number): Day => (day + count) as Day;

/** `count` calendar months later; the last day of a shorter month where the date does not exist there. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = ymdOfDay(day);
  const first = dayFromYmd(year, month + count, 1);
  const target = ymdOfDay(first);
  return dayFromYmd(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

export function daysInMonth(year: number, month: number): number {
  return dayFromYmd(year, month + 1, 1) - dayFromYmd(year, month, 1);
}
