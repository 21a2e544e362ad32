import { describe, expect, test } from 'vitest';
import type { DateBasis, DateEstimate } from '#model/date-estimate.ts';
import { describeBasis, describeEdtf, describeEstimate } from '#model/date-words.ts';
import { readEdtf } from '#model/edtf.ts';

const estimate = (edtf: string, words: string, basis: Partial<DateBasis>): DateEstimate => ({
  ...(readEdtf(edtf) ?? { earliest: null, latest: null }),
  edtf,
  words,
  source: { start: 0, end: words.length, exact: words },
  basis: { rule: 'written', anchor: { kind: 'none' }, direction: null, ...basis },
});

describe('describeEdtf', () => {
  test.each([
    ['2024-04-02', '2 April 2024'],
    ['2024-07', 'July 2024'],
    ['2023', '2023'],
    ['2025-01-08~', 'around 8 January 2025'],
    ['2024-04~', 'around April 2024'],
    ['2018-22', 'summer 2018'],
    ['2024-05-14/2024-05-16', '14 to 16 May 2024'],
    ['2024-04-30/2024-05-02', '30 April to 2 May 2024'],
    ['2030-12-29/2031-01-03', '29 December 2030 to 3 January 2031'],
    ['2031-01/2031-03', 'January to March 2031'],
    ['2030-11/2031-02', 'November 2030 to February 2031'],
    ['1990/1999', '1990 to 1999'],
    ['2022~/2024-04-02', 'around 2022 to 2 April 2024'],
    ['../2024-04-02', 'before 2 April 2024'],
    ['2025-01/..', 'from January 2025 on'],
    ['not a date', 'not a date'],
  ])('%s → %s', (edtf, words) => expect(describeEdtf(edtf)).toBe(words));

  test('describeEstimate says the same', () => {
    expect(describeEstimate(estimate('2024-04-02', 'Tuesday', {}))).toBe('2 April 2024');
  });
});

describe('describeBasis', () => {
  const published = { kind: 'published', edtf: '2024-04-02' } as const;
  test.each([
    [estimate('2022-12', 'December 2022', {}), 'The article says “December 2022”.'],
    [
      estimate('2024-04-01', 'Monday', {
        rule: 'weekday',
        anchor: published,
        direction: { towards: 'past', cue: 'was' },
      }),
      'The article says “Monday”; it is the one on or last before publication, 2 April 2024, because the sentence says “was”.',
    ],
    [
      estimate('2025-01-08', 'January 8', {
        rule: 'year-inferred',
        anchor: { kind: 'published', edtf: '2025-01-08~' },
      }),
      'The article says “January 8” without a year; it is the one nearest to publication, around 8 January 2025.',
    ],
    [
      estimate('2030-06-01', 'two days earlier', {
        rule: 'relative',
        anchor: { kind: 'date', edtf: '2030-06-03', words: 'June 3, 2030' },
      }),
      'The article says “two days earlier”, counted from “June 3, 2030”, 3 June 2030.',
    ],
    [
      estimate('../2024-04-02', 'recently', { rule: 'vague', anchor: published }),
      'The article says only “recently”, which is kept open: some time before publication, 2 April 2024.',
    ],
    [
      estimate('2024-04-02~', '', {
        rule: 'same-time',
        anchor: { kind: 'event', edtf: '2024-04-02', words: 'will hold talks' },
      }),
      'The sentence gives no date of its own; it is that of “will hold talks”, 2 April 2024.',
    ],
    [
      estimate('2024-07', 'July', {
        rule: 'year-inferred',
        anchor: published,
        direction: { towards: 'future', cue: 'ahead of' },
      }),
      'The article says “July” without a year; it is the one on or next after publication, 2 April 2024, because the sentence says “ahead of”.',
    ],
  ])('%#', (given, words) => expect(describeBasis(given)).toBe(words));
});
