import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayFromYmd,
  daysInMonth,
  readDay,
  weekdayOfDay,
  writeDay,
  ymdOfDay,
} from '#model/day.ts';

// Years 1 to 9999.
const days = fc.integer({ min: -719_000, max: 2_900_000 }).map((n) => n as Day);

describe('Day', () => {
  it('reads back what it writes', () => {
    fc.assert(fc.property(days, (day) => readDay(writeDay(day)) === day));
  });

  it('counts days whatever the time zone', () => {
    expect(writeDay(0 as Day)).toBe('1970-01-01');
    expect(readDay('2024-04-02')).toBe(19_815);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-4-2', '', 'yesterday'])('has no day %j', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('knows the weekday', () => {
    expect(weekdayOfDay(dayFromYmd(2024, 4, 2))).toBe(2);
    expect(weekdayOfDay(dayFromYmd(2025, 1, 8))).toBe(3);
    fc.assert(fc.property(days, (day) => weekdayOfDay(addDays(day, 7)) === weekdayOfDay(day)));
  });

  it('stays in the month when months are added', () => {
    expect(writeDay(addMonths(dayFromYmd(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(writeDay(addMonths(dayFromYmd(2024, 3, 31), -13))).toBe('2023-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const { year, month, date } = ymdOfDay(addMonths(day, months));
        return date <= daysInMonth(year, month);
      }),
    );
  });
});
