import { describe, expect, test } from 'vitest';
import { type Day, readDay } from '#model/day.ts';
import { type OfficeId, officeId, type PersonId, personId } from '#model/ids.ts';
import { findLayout } from '#parse/layout/find-layout.ts';
import { findSentences } from '#parse/layout/find-sentences.ts';
import { findDates } from '#parse/mentions/find-dates.ts';
import { inferPublication } from '#parse/refine/infer-publication.ts';

const day = (iso: string) => readDay(iso) as Day;

/** Who held what, for these tests alone: surname → office, first day, day after the last. */
const TENURES: Record<string, { office: string; from: string; to: string | null }> = {
  Blinken: { office: 'us-secretary-of-state', from: '2021-01-26', to: '2025-01-21' },
  Barrot: { office: 'fr-foreign-minister', from: '2024-09-21', to: null },
  Macron: { office: 'fr-president', from: '2017-05-14', to: null },
  Kenyatta: { office: 'ke-president', from: '2013-04-09', to: '2022-09-13' },
  Assad: { office: 'sy-president', from: '2000-07-17', to: '2024-12-08' },
};

function read(text: string, given: string | null = null) {
  const layout = findLayout(text);
  const sentences = findSentences(text, layout);
  const dates = sentences.flatMap((sentence, i) => findDates(text, sentence, i));
  const offices = Object.entries(TENURES).flatMap(([surname, { office }]) => {
    const start = text.indexOf(surname);
    const span = { start, end: start + surname.length };
    return start < 0 ? [] : [{ person: personId(surname), office: officeId(office), span }];
  });
  const tenuresOf = (person: PersonId) => {
    const tenure = TENURES[person];
    if (!tenure) return [];
    const office: OfficeId = officeId(tenure.office);
    return [
      {
        office,
        from: tenure.from,
        to: tenure.to,
        firstDay: day(tenure.from),
        endDay: tenure.to ? day(tenure.to) : null,
      },
    ];
  };
  const { publication, doubts } = inferPublication({ text, layout, sentences, dates, given, offices, tenuresOf });
  return {
    edtf: publication.estimate?.edtf ?? null,
    basis: publication.basis,
    publication,
    doubts: doubts.map(({ code }) => code),
  };
}

const BODY = 'Foreign ministers from nine countries met in Geneva for talks on the truce, officials said.';

describe('stamps', () => {
  test.each([
    ['Published: 14 May 2024, 10:32 GMT', '2024-05-14'],
    ['May 14, 2024 | 3:12 PM', '2024-05-14'],
    ['14/05/2024', '2024-05-14'],
    ['2024年5月14日', '2024-05-14'],
    ['Tuesday, 14 May 2024', '2024-05-14'],
    ['14.05.24', '2024-05-14'],
    ['May 14, 20244:12 PM GMT+2Updated 3 hours ago', '2024-05-14'],
    ['Source: Xinhua | 2024-05-14 20:47:15 | Editor: huaxia', '2024-05-14'],
    ['2024-05-14T10:32:00Z', '2024-05-14'],
    ['Updated: 15 May 2024 | Published: 14 May 2024', '2024-05-14'],
    ['Published: 14 May 2024 | Updated: 15 May 2024', '2024-05-14'],
    ['Last updated on 15 May 2024', '2024-05-15'],
    ['14.05.2024 18:40', '2024-05-14'],
    ['Kyiv Post | May 14, 2024 | 3 min read', '2024-05-14'],
    ['Paris, 14 May 2024', '2024-05-14'],
    ['Date: 14th May, 2024', '2024-05-14'],
  ])('%s', (stamp, edtf) => {
    expect(read(`Ministers meet in Geneva for truce talks\n${stamp}\n\n${BODY}\n\n${BODY}`)).toMatchObject({
      edtf,
      basis: 'header',
      doubts: [],
    });
  });

  test('glued to the first sentence', () => {
    expect(read(` date 2024-04-02 ${BODY}`.trim())).toMatchObject({ edtf: '2024-04-02', basis: 'header' });
  });

  test.each([
    ['November 12, 2024, President Macron met ministers in Geneva. ', 'a month that begins with “No”'],
    ['October 12, 2024, President Macron met ministers in Geneva. ', 'any other'],
  ])('none in %j: a sentence may begin with a date (%s)', (opening) => {
    expect(read(`${opening}${BODY}`).basis).not.toBe('header');
  });

  test('glued to the title', () => {
    const text = `date 2018-07-13 Ministers meet in Geneva for truce talks\n09:24, 13 Jul 2018\n\n${BODY}`;
    expect(read(text)).toMatchObject({ edtf: '2018-07-13', basis: 'header', doubts: [] });
    const title = findLayout(text).paragraphs.find(({ role }) => role === 'title');
    expect(text.slice(title?.span.start, title?.span.end)).toBe('Ministers meet in Geneva for truce talks');
  });

  test('an aggregator’s stamp over the page’s own', () => {
    expect(
      read(`date 2026-02-14 Tuesday, 02 January 2024 12:17 GMT\nMinisters meet in Geneva\n\n${BODY}`),
    ).toMatchObject({
      edtf: '2024-01-02',
      basis: 'header',
      doubts: ['published-contradicted'],
    });
  });

  test('under the office that publishes', () => {
    expect(
      read(`Meeting in Geneva on the truce\nReadout\nOffice of the Spokesperson\nMarch 5, 2023\n\n${BODY}`),
    ).toMatchObject({
      edtf: '2023-03-05',
      basis: 'header',
    });
  });

  test.each([
    'Geneva, 14 May 2024',
    '14 May 2024',
    'Done at Geneva | 14 May 2024',
  ])('under the text, when nothing stands over it: %s', (line) => {
    expect(read(`Ministers meet in Geneva for truce talks\n\n${BODY}\n\n${line}`).edtf).toBe('2024-05-14');
    expect(read(`Ministers meet in Geneva for truce talks\n\n13 May 2024\n\n${BODY}\n\n${line}`).edtf).toBe(
      '2024-05-13',
    );
  });

  test('in a byline', () => {
    expect(read(`Ministers meet in Geneva for truce talks\nBy Jane Doe | May 14, 2024\n\n${BODY}`)).toMatchObject({
      edtf: '2024-05-14',
      basis: 'byline',
    });
  });

  test('in a dateline, with and without the year', () => {
    expect(read(`ANKARA, 4 September 2024 — ${BODY}`)).toMatchObject({ edtf: '2024-09-04', basis: 'dateline' });
    expect(
      read(
        `NAIROBI, Nov 17 (Reuters) - US Secretary of State Antony Blinken met President Uhuru Kenyatta on Wednesday, officials said.`,
      ),
    ).toMatchObject({ edtf: '2021-11-17', basis: 'dateline' });
  });

  test('what is given from outside comes first', () => {
    expect(read(`ANKARA, 4 September 2024 — ${BODY}`, '2024-09-05')).toMatchObject({
      edtf: '2024-09-05',
      basis: 'given',
    });
  });
});

describe('inferred', () => {
  test('a day without a year, in the year in which all held their office', () => {
    const found = read(
      `US Secretary of State Blinken and President Macron held talks in Paris. On January 8, they discussed support for Ukraine after the collapse of President Assad's rule. Earlier, it was reported that Foreign Minister Barrot took part.`,
    );
    expect(found).toMatchObject({ edtf: '2025-01-08~', basis: 'inferred', doubts: [] });
    expect(found.publication.reasons.filter(({ kind }) => kind === 'office')).toHaveLength(3);
  });

  test('a weekday beside the day fixes the year', () => {
    expect(
      read(
        'President Macron met the chancellor in Berlin on Tuesday, May 28, officials said. He left after two hours of talks.',
      ),
    ).toMatchObject({
      edtf: '2024-05-28~',
      basis: 'inferred',
    });
  });

  test('the weekday of the news moves a day told further down', () => {
    const lead =
      'US Secretary of State Blinken said Thursday that he was worried, as he ended a tour of three nations.';
    const tail = 'He followed the election of Tuesday, Aug. 9, from afar and spoke to President Kenyatta.';
    expect(read(`Blinken ends his tour\n\n${lead}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n${tail}`)).toMatchObject({
      edtf: '2022-08-11~',
      basis: 'inferred',
    });
    expect(
      read('President Macron spoke on Friday of the vote. He had met Blinken on Tuesday, May 28, in Paris for talks.')
        .edtf,
    ).toBe('2024-05-31~');
  });

  test('the weekday before the day told is no later news', () => {
    expect(
      read(
        'President Macron arrived in Nairobi on Wednesday for a visit. He was received by President Kenyatta on Thursday, March 14, with full honours.',
      ).edtf,
    ).toBe('2019-03-14~');
  });

  test('a dateline is of the day that its weekdays name', () => {
    expect(
      read(
        'PARIS, May 28 (AP) — US Secretary of State Blinken met President Macron in Paris on Tuesday, officials said.',
      ),
    ).toMatchObject({ edtf: '2024-05-28', basis: 'dateline' });
  });

  test('nothing to go by', () => {
    expect(read(`${BODY} They will meet again on Monday, and the talks go on.`)).toMatchObject({
      edtf: null,
      basis: 'unknown',
      doubts: ['published-unknown'],
    });
  });

  test('several years fit: a doubt with the alternatives', () => {
    const found = read(
      'US Secretary of State Blinken arrived in Paris on June 3, officials said. He met business leaders in the evening.',
    );
    expect(found.doubts.length).toBe(1);
    expect(['published-ambiguous', 'published-unknown']).toContain(found.doubts[0]);
  });
});

describe('a header that the text contradicts is a doubt', () => {
  test.each([
    ['another dateline', `Ministers meet in Geneva for talks\nMay 20, 2024\n\nGENEVA, 4 May 2024 — ${BODY}`],
    [
      'a day told as past that is still to come',
      `Ministers meet in Geneva for talks\nMay 20, 2024\n\nOn June 3, 2024, the ministers met in Geneva, officials said.`,
    ],
    [
      'an office that begins later',
      `Ministers meet in Geneva for talks\nMay 20, 2022\n\nFrench Foreign Minister Barrot met his colleagues in Geneva, officials said.`,
    ],
    [
      'a weekday of another year',
      `Ministers meet in Geneva for talks\nMay 20, 2022\n\nThe ministers met in Geneva on Tuesday, May 14, officials said at night.`,
    ],
  ])('%s', (_name, text) => expect(read(text).doubts).toEqual(['published-contradicted']));

  test('an ambiguous order is said', () => {
    expect(read(`Ministers meet in Geneva for talks\n03/04/2024\n\n${BODY}`).doubts).toEqual(['date-order-ambiguous']);
  });
});
