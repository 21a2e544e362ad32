import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDay } from '#model/day.ts';
import { readTypedDate } from '#views/search/read-typed-date.ts';

const read = (typed: string): string | null => {
  const date = readTypedDate(typed);
  return date && `${date.label}: ${writeDay(date.window.from)} … ${writeDay(date.window.to)}`;
};

describe('readTypedDate', () => {
  it.each([
    ['2024', '2024: 2024-01-01 … 2024-12-31'],
    ['2024-04', 'April 2024: 2024-04-01 … 2024-04-30'],
    ['2024-04-02', '2 April 2024: 2024-04-02 … 2024-04-02'],
    ['April 2024', 'April 2024: 2024-04-01 … 2024-04-30'],
    ['apr 2024', 'April 2024: 2024-04-01 … 2024-04-30'],
    ['Sept. 2024', 'September 2024: 2024-09-01 … 2024-09-30'],
    ['2024 february', 'February 2024: 2024-02-01 … 2024-02-29'],
    ['2 April 2024', '2 April 2024: 2024-04-02 … 2024-04-02'],
    ['8 Jan 2025', '8 January 2025: 2025-01-08 … 2025-01-08'],
    ['April 2nd, 2024', '2 April 2024: 2024-04-02 … 2024-04-02'],
    ['spring 2024', 'spring 2024: 2024-03-01 … 2024-05-31'],
    ['April to July 2024', 'April to July 2024: 2024-04-01 … 2024-07-31'],
    ['2–5 April 2024', '2 to 5 April 2024: 2024-04-02 … 2024-04-05'],
    ['April 2024 – Jan 2025', 'April 2024 to January 2025: 2024-04-01 … 2025-01-31'],
    ['between April 2024 and January 2025', 'April 2024 to January 2025: 2024-04-01 … 2025-01-31'],
    ['2024-04/2024-05', 'April to May 2024: 2024-04-01 … 2024-05-31'],
  ])('reads %s', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each([
    '',
    'macron',
    'april',
    'may',
    '2 April',
    '31 April 2024',
    '2024-13',
    '0042',
    'April 2024 Paris',
    '5 April 2024 to 2 April 2024',
    'to 2024',
    '2024 to',
    'summer April 2024',
    '../2024',
    '(',
  ])('leaves “%s” alone', (typed) => expect(read(typed)).toBeNull());

  it('takes any text without throwing, and never a window that ends before it starts', () => {
    const parts = fc.constantFrom(
      '2024',
      '2025',
      'April',
      'jan',
      '2',
      '31',
      'to',
      '-',
      '–',
      '/',
      'spring',
      ' ',
      '(',
      '..',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((all) => all.join(' ')),
        ),
        (typed) => {
          const date = readTypedDate(typed);
          expect(date === null || date.window.from <= date.window.to).toBe(true);
        },
      ),
    );
  });
});
