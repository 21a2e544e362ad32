import { describe, expect, test } from 'vitest';
import { datesIn, outlineOf } from '../support/read-marked-dates.ts';

const outline = (text: string, published: string | null) => outlineOf(text, datesIn(text, published));

describe('from an approximate publication', () => {
  test.each([
    ['In a statement, they noted that on January 8, Blinken and Macron discussed support.', ['January 8 → 2025-01-08']],
    ['Earlier, it was reported that he held a meeting.', ['Earlier → ../2025-01-08']],
    ['He spoke of leadership in supporting Ukraine in the coming months.', ['in the coming months → 2025-01/..']],
    ['Additionally, recently, Macron called on Ukraine to engage.', ['recently → ../2025-01-08']],
    ['They met on Monday.', ['Monday → 2025-01-06~']],
    ['They met yesterday.', ['yesterday → 2025-01-07~']],
  ])('%s', (text, want) => expect(outline(text, '2025-01-08~')).toEqual(want));
});

describe('without a publication relative dates stay relative', () => {
  test.each([
    ['They met on Monday and spoke on May 3.', ['Monday → ?', 'May 3 → ?']],
    [
      'They met on June 3, 2030; two days earlier he had been in Rome.',
      ['June 3, 2030 → 2030-06-03', 'two days earlier → 2030-06-01'],
    ],
    ['He has recently spoken of Ramadan 2024.', ['recently → ?', 'Ramadan 2024 → 2024-03-11/2024-04-09']],
    [
      'War broke out on Aug. 7, 2030. On Aug. 12, a truce was signed, and in January they left.',
      ['Aug. 7, 2030 → 2030-08-07', 'Aug. 12 → 2030-08-12', 'January → 2031-01'],
    ],
    ['In 1940 he left. Last year he returned.', ['1940 → 1940', 'Last year → ?']],
  ])('%s', (text, want) => expect(outline(text, null)).toEqual(want));
});

describe('from a publication known to the month or year only', () => {
  test('nothing finer is counted from it', () => {
    expect(outline('They met on Monday, last month, and last year.', '2024-05~')).toEqual([
      'Monday → ?',
      'last month → 2024-04',
      'last year → 2023',
    ]);
    expect(outline('They met last month and last year.', '2024~')).toEqual(['last month → ?', 'last year → 2023']);
  });
});

describe('the card can say how', () => {
  test('anchor, rule and cue', () => {
    const [monday] = datesIn(
      'He was in Cairo on Saturday to discuss the war and in China on Monday to urge restraint.',
      '2024-04-02',
    ).slice(1);
    expect(monday?.estimate?.basis).toEqual({
      rule: 'weekday',
      anchor: { kind: 'published', edtf: '2024-04-02' },
      direction: { towards: 'past', cue: 'was' },
    });
    const [, later] = datesIn('They met on June 3, 2030, and parted the next day.', '2031-05-14');
    expect(later?.estimate?.basis.anchor).toEqual({ kind: 'date', edtf: '2030-06-03', words: 'June 3, 2030' });
    const [, ninth] = datesIn('In 1989, the wall fell on Nov. 9.', '2031-05-14');
    expect(ninth?.estimate?.basis).toEqual({
      rule: 'year-inferred',
      anchor: { kind: 'date', edtf: '1989', words: '1989' },
      direction: null,
    });
  });

  test('a repeated time and an undecided one have no estimate', () => {
    const mentions = datesIn('In his nightly address on Monday he spoke.', null);
    expect(mentions.map(({ value, estimate }) => [value, estimate])).toEqual([
      ['set', null],
      ['undecided', null],
    ]);
  });
});
