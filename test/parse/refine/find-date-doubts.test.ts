import { expect, test } from 'vitest';
import { findDates } from '#parse/mentions/find-dates.ts';
import { anchorDates } from '#parse/refine/anchor-dates.ts';
import { findDateDoubts } from '#parse/refine/find-date-doubts.ts';
import { publicationOn } from '../support/read-marked-dates.ts';

test('both orders of figures, and times that nothing anchors', () => {
  const text = 'They met on 03/04/2024, on 25/04/2024, on Monday and every week.';
  const sentences = [{ span: { start: 0, end: text.length }, paragraph: 0 }];
  const dates = findDates(text, { span: { start: 0, end: text.length }, paragraph: 0 }, 0);
  const doubts = findDateDoubts(text, dates, anchorDates(text, sentences, dates, publicationOn(null)));
  expect(doubts.map(({ code, quote, candidates }) => [code, quote?.exact, candidates])).toEqual([
    ['date-order-ambiguous', '03/04/2024', ['2024-04-03', '2024-03-04']],
    ['date-undecided', 'Monday', []],
  ]);
});
