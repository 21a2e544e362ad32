import { type Day, weekdayOfDay, ymdOfDay } from './day.ts';

// Fixed English names: Intl's differ between engines and versions, and the same text must always give the same facts.
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const nameOfMonth = (month: number): string => MONTH_NAMES[month - 1] ?? '';

export const nameOfWeekday = (day: Day): string => WEEKDAY_NAMES[weekdayOfDay(day) - 1] ?? '';

/** "2 April 2024". */
export function describeDay(day: Day): string {
  const { year, month, date } = ymdOfDay(day);
  return `${date} ${nameOfMonth(month)} ${year}`;
}

/** "April 2024". */
export function describeMonth(day: Day): string {
  const { year, month } = ymdOfDay(day);
  return `${nameOfMonth(month)} ${year}`;
}
