import { describe, expect, test } from 'vitest';
import { assembleArticle } from '#parse/assemble/assemble-article.ts';
import { drawReading } from '../../support/draw-reading.ts';

const PUBLISHED = '2031-05-14';

/** "country first day" of each stop, in order. */
const stopsOf = (...lines: readonly string[]) =>
  assembleArticle(drawReading(lines, PUBLISHED)).visits.flatMap(({ stops }) =>
    stops.map(({ hostCountry, start }) => `${hostCountry} ${start?.edtf ?? '-'}`),
  );

/** "type day" of each event, in the order of telling. */
const daysOf = (...lines: readonly string[]) =>
  assembleArticle(drawReading(lines, PUBLISHED)).events.map(({ type, estimate }) => `${type} ${estimate?.edtf ?? '-'}`);

const ROSA = '{President Rosa Quint@CL}';
const QUINT = '{Quint>Rosa Quint}';
const IVAN = '{Prime Minister Ivan Moss@NZ}';
const LOLO = '{Prime Minister Tevita Lolo@FJ}';

describe('stops with days of their own', () => {
  test.each<[string, string, string[]]>([
    [
      'in brackets',
      `${ROSA} will visit Wellington ([May 20 and 21|2031-05-20/2031-05-21]) and Suva ([May 22|2031-05-22]).`,
      ['NZ 2031-05-20', 'FJ 2031-05-22'],
    ],
    [
      'behind "on"',
      `${ROSA} will travel to Wellington on [May 20|2031-05-20] and to Suva on [May 22|2031-05-22].`,
      ['NZ 2031-05-20', 'FJ 2031-05-22'],
    ],
    [
      'one stop, and a government that says so',
      `${ROSA} travelled to Wellington on [Monday|2031-05-12], Fiji said.`,
      ['NZ 2031-05-12'],
    ],
  ])('%s', (_, line, stops) => expect(stopsOf(line)).toEqual(stops));

  test('what is told of the second stop is not on a day of the first', () =>
    expect(
      daysOf(
        `${ROSA} will visit Wellington ([May 20 and 21|2031-05-20/2031-05-21]) and Suva ([May 22|2031-05-22]).`,
        `In Wellington, ${QUINT} will meet ${IVAN} on [May 20|2031-05-20].`,
        `In Suva, ${QUINT} will meet ${LOLO}.`,
      ).slice(-2),
    ).toEqual(['meeting 2031-05-20', 'meeting 2031-05-22~']));
});

describe('the day of an arrival', () => {
  test('named at once it is surer than counted', () =>
    expect(stopsOf(`${ROSA} came to Wellington [a week earlier|2031-05-01], on [May 3|2031-05-03].`)).toEqual([
      'NZ 2031-05-03',
    ]));
});

describe('counted days', () => {
  test.each<[string, string]>([
    ['wrapped up a three-day official visit to New Zealand on [Tuesday|2031-05-13]', '2031-05-11~'],
    ['concluded a visit to New Zealand on [Tuesday|2031-05-13]', '2031-05-13~'],
    ['on [Tuesday|2031-05-13], the second day of her visit to New Zealand, praised the port', '2031-05-12~'],
    ['on [Tuesday|2031-05-13], the last day of a four-day visit to New Zealand, praised the port', '2031-05-10~'],
  ])('%s', (words, first) => expect(stopsOf(`${ROSA} ${words}.`)).toEqual([`NZ ${first}`]));
});

describe('parts of a day', () => {
  test.each([
    'In the evening, {Moss>Ivan Moss} hosted a dinner in her honour.',
    'Earlier in the day, {Moss>Ivan Moss} toured the port.',
  ])('the story has come to the day: %s', (line) =>
    expect(daysOf(`${ROSA} met ${IVAN} in Wellington on [Tuesday|2031-05-13].`, line).at(-1)).toMatch(/ 2031-05-13~$/));

  test('still to come it is on the day of the article', () =>
    expect(
      daysOf(
        `${ROSA} met ${IVAN} in Wellington on [Wednesday|2031-05-14].`,
        'In the evening, {Moss>Ivan Moss} will host a dinner in her honour.',
      ).at(-1),
    ).toBe('other 2031-05-14~'));

  test('without it a dinner to come has no day', () =>
    expect(
      daysOf(
        `${ROSA} met ${IVAN} in Wellington on [Wednesday|2031-05-14].`,
        '{Foreign Minister Ana Pohe@NZ} will host a dinner in her honour.',
      ).at(-1),
    ).toBe('other -'));
});

describe('a stay of so many days', () => {
  /** "country first/last day" of the only stop. */
  const stayOf = (line: string) =>
    assembleArticle(drawReading([line], PUBLISHED)).visits.flatMap(({ stops }) =>
      stops.map(({ hostCountry, start, end }) => `${hostCountry} ${start?.edtf}/${end?.edtf ?? '-'}`),
    );
  test.each<[string, string]>([
    [`${ROSA} arrived in New Zealand on [Tuesday|2031-05-13] for a three-day visit.`, 'NZ 2031-05-13/2031-05-15~'],
    [`${ROSA} will begin a two-day visit to New Zealand on [Monday|2031-05-19].`, 'NZ 2031-05-19/2031-05-20~'],
    [`${ROSA}, who is in New Zealand for a two-day visit, met ${IVAN}.`, 'NZ 2031-05-14~/2031-05-15~'],
    [`${ROSA} will pay a one-day visit to New Zealand on [Monday|2031-05-19].`, 'NZ 2031-05-19/-'],
  ])('%s', (line, stay) => expect(stayOf(line)).toEqual([stay]));

  test.each<[string, string]>([
    ['On the second day of the visit', '2031-05-16~'],
    ['On the last day of her stay', '2031-05-17~'],
    ['On the fourth day of her stay', '2031-05-15/2031-05-17'],
  ])('%s', (words, day) =>
    expect(
      daysOf(
        `${ROSA} will visit Wellington [from May 15 to 17|2031-05-15/2031-05-17].`,
        `${words}, ${QUINT} will tour the harbour.`,
      ).at(-1),
    ).toBe(`site-visit ${day}`));
});

test('a programme is of the one who travels, each line on the day above', () =>
  expect(
    daysOf(
      `${ROSA} will visit New Zealand [from May 15 to 17|2031-05-15/2031-05-17].`,
      '[Thursday, May 15|2031-05-15]',
      `1100 hrs   Meeting with ${IVAN}`,
      '[Friday, May 16|2031-05-16]',
      '09.30 – 10.00: Call on {Governor Mere Tau@NZ}',
    ).slice(-2),
  ).toEqual(['meeting 2031-05-15', 'meeting 2031-05-16']));

test('whoever comes along does things in the days of the journey', () =>
  expect(
    daysOf(
      `${ROSA} met ${IVAN} in Wellington on [Monday|2031-05-12].`,
      `{Minister Ana Rojas@CL} toured the harbour in Auckland.`,
    ).at(-1),
  ).toBe('site-visit 2031-05-12~'));

test.each([
  '[Friday, May 16|2031-05-16]',
  'Day 2 – [16 May|2031-05-16]',
])('a day above holds for what stands below it: %s', (day) =>
  expect(
    daysOf(
      `${ROSA} will visit New Zealand [from May 15 to 17|2031-05-15/2031-05-17].`,
      day,
      `${QUINT} will meet ${IVAN} in Wellington.`,
      `${QUINT} will tour the harbour.`,
    ).slice(-2),
  ).toEqual(['meeting 2031-05-16~', 'site-visit 2031-05-16~']));

test('a week holds a stay, its first event says the day', () =>
  expect(
    stopsOf(
      `${ROSA} will visit Wellington [next week|2031-05-19/2031-05-25].`,
      `${QUINT} will meet ${IVAN} in Wellington on [Wednesday|2031-05-21].`,
    ),
  ).toEqual(['NZ 2031-05-21']));
