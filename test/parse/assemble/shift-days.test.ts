import { describe, expect, test } from 'vitest';
import { assembleArticle } from '#parse/assemble/assemble-article.ts';
import { drawReading } from '../../support/draw-reading.ts';

/** The days of the events, in time. */
const daysOf = (...lines: readonly string[]) =>
  assembleArticle(drawReading(lines, '2031-05-14'))
    .events.map(({ estimate }) => estimate?.edtf ?? '-')
    .sort();

const ROSA = '{President Rosa Quint@CL}';
const QUINT = '{Quint>Rosa Quint}';
const IVAN = '{Prime Minister Ivan Moss@NZ}';
const LOLO = '{Prime Minister Tevita Lolo@FJ}';

describe('a clause that hangs on another by so many days', () => {
  test.each([
    [`${ROSA} met ${IVAN} in Suva on [Monday|2031-05-12], a day after she held talks with ${LOLO}.`, '2031-05-11'],
    [`${ROSA} met ${IVAN} in Suva on [Monday|2031-05-12], two weeks after she held talks with ${LOLO}.`, '2031-04-28'],
    [`${ROSA} met ${IVAN} in Suva on [Monday|2031-05-12], the day after she held talks with ${LOLO}.`, '2031-05-11'],
  ])('%s', (line, before) => expect(daysOf(line)).toEqual([before, '2031-05-12']));

  test('a day of its own is surer', () =>
    expect(
      daysOf(
        `${ROSA} met ${IVAN} in Suva on [Monday|2031-05-12], days after she held talks with ${LOLO} on [May 7|2031-05-07].`,
      ),
    ).toEqual(['2031-05-07', '2031-05-12']));
});

describe('a sentence that opens with so many days', () => {
  test.each([
    ['Two days after his visit', '2031-05-12'],
    ['The day after the talks', '2031-05-11'],
    ['A week before the talks', '2031-05-03'],
    ['On the eve of the visit', '2031-05-09'],
  ])('%s', (opening, day) =>
    expect(
      daysOf(`${ROSA} met ${IVAN} in Suva on [Saturday|2031-05-10].`, `${opening}, ${QUINT} met ${LOLO}.`),
    ).toContain(day));

  test('counted from the day that it names itself', () =>
    expect(
      daysOf(`Two weeks before the summit in Suva on [June 20|2031-06-20], ${ROSA} met ${IVAN} in Lima.`),
    ).toContain('2031-06-06'));
});
