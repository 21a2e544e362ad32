import { describe, expect, test } from 'vitest';
import { assembleArticle } from '#parse/assemble/assemble-article.ts';
import { drawReading } from '../../support/draw-reading.ts';

/** "type EDTF status: people @ place" for each event, as one line each. */
function eventsOf(lines: readonly string[], published = '2031-05-14'): string[] {
  return assembleArticle(drawReading(lines, published)).events.map(
    ({ type, estimate, status, change, participants, place }) =>
      `${type} ${estimate?.edtf ?? '-'} ${change ?? status}: ${participants.map(({ label }) => label).join(', ')} @ ${place?.label ?? '-'}`,
  );
}

/** "traveller: stop date → stop date", background trips in brackets. */
function visitsOf(lines: readonly string[], published = '2031-05-14'): string[] {
  return assembleArticle(drawReading(lines, published)).visits.map(({ visitor, stops, main }) => {
    const route = stops.map(
      ({ hostCountry, city, start, end }) =>
        `${city?.label ?? hostCountry} ${start?.edtf ?? '-'}${end ? `/${end.edtf}` : ''}`,
    );
    return `${main ? '' : '('}${visitor}: ${route.join(' → ')}${main ? '' : ')'}`;
  });
}

const ROSA = '{President Rosa Quint@CL}';
const IVAN = '{Prime Minister Ivan Moss@NZ}';

describe('one sentence, one event', () => {
  test.each<[string, string]>([
    [
      `${ROSA} held talks with ${IVAN} in Wellington on [Monday|2031-05-12].`,
      'talks 2031-05-12 held: Rosa Quint, Ivan Moss @ Wellington',
    ],
    [
      `${IVAN} received on [Sunday|2031-05-11] ${ROSA} at Premier House in Wellington.`,
      'meeting 2031-05-11 held: Ivan Moss, Rosa Quint @ Wellington',
    ],
    [
      `${ROSA} will meet ${IVAN} in Wellington on [Friday|2031-05-16].`,
      'meeting 2031-05-16 planned: Rosa Quint, Ivan Moss @ Wellington',
    ],
    [`${ROSA} spoke by phone with ${IVAN} on [Tuesday|2031-05-13].`, 'call 2031-05-13 held: Rosa Quint, Ivan Moss @ -'],
    [
      `${ROSA} and ${IVAN} discussed trade in a phone call on [Friday|2031-05-09].`,
      'call 2031-05-09 held: Rosa Quint, Ivan Moss @ -',
    ],
    [
      `${ROSA} and ${IVAN} signed a trade agreement in Auckland on [Monday|2031-05-12].`,
      'signing 2031-05-12 held: Rosa Quint, Ivan Moss @ Auckland',
    ],
    [
      `Speaking at a joint press conference with ${ROSA} in Wellington on [Tuesday|2031-05-13], ${IVAN} said so.`,
      'press-conference 2031-05-13 held: Ivan Moss, Rosa Quint @ Wellington',
    ],
    [
      `${ROSA} paid a state visit to New Zealand in [March 2029|2029-03].`,
      'state-visit 2029-03 held: Rosa Quint @ New Zealand',
    ],
    [`The foreign ministers of Chile and Peru met in Lima on [Friday|2031-05-09].`, 'meeting 2031-05-09 held:  @ Lima'],
    [`Norway held a donors' conference in [February|2031-02].`, 'conference 2031-02 held:  @ Norway'],
    [
      `${ROSA} will join ${IVAN} for a summit in Suva on [May 20|2031-05-20].`,
      'summit 2031-05-20 planned: Rosa Quint, Ivan Moss @ Suva',
    ],
    [
      `A meeting between ${ROSA} and ${IVAN} in Suva on [May 20|2031-05-20] was called off.`,
      'meeting 2031-05-20 cancelled: Rosa Quint, Ivan Moss @ Suva',
    ],
    [
      `${ROSA} toured the harbour in Auckland on [Monday|2031-05-12].`,
      'site-visit 2031-05-12 held: Rosa Quint @ harbour, Auckland',
    ],
    [
      `${ROSA} was to call on ${IVAN} on [Thursday|2031-05-15].`,
      'meeting 2031-05-15 planned: Rosa Quint, Ivan Moss @ -',
    ],
    [
      `[Recently|../2031-05-14], ${ROSA} called on Peru to reopen the border.`,
      'statement 2031-05~ held: Rosa Quint @ -',
    ],
  ])('%s', (sentence, event) => expect(eventsOf([sentence])).toEqual([event]));
});

describe('no event', () => {
  test.each([
    `${ROSA} may meet ${IVAN} in Wellington on [Friday|2031-05-16].`,
    `${ROSA} refused to meet ${IVAN}.`,
    `${ROSA} wants talks with ${IVAN}.`,
    `${ROSA} has yet to meet ${IVAN}.`,
    `${ROSA} met the conditions of the loan.`,
    `The road will meet the highway near Auckland on [Friday|2031-05-16].`,
    `{Tom Ash@NZ} told a daily press briefing that it rained.`,
    `${ROSA} spoke of a ceasefire in Gaza.`,
  ])('%s', (sentence) => expect(eventsOf([sentence])).toEqual([]));
});

describe('told twice, one event with all its words', () => {
  const lines = [
    '# {Quint>Rosa Quint@CL} meets {Moss>Ivan Moss@NZ} in Wellington',
    `${ROSA} held talks with ${IVAN} in Wellington on [Monday|2031-05-12].`,
    'The two leaders discussed fisheries.',
    'They also talked about the climate.',
    '{Quint>Rosa Quint} and {Moss>Ivan Moss} addressed the issue of visas during their meeting.',
  ];

  test('merged', () => expect(eventsOf(lines)).toEqual(['talks 2031-05-12 held: Rosa Quint, Ivan Moss @ Wellington']));

  test('the story first, then the title and what else was discussed', () => {
    const [event] = assembleArticle(drawReading(lines, '2031-05-14')).events;
    expect(event?.sentences).toEqual([0, 1, 2, 3, 4]);
    expect(event?.quotes[0]?.exact).toBe(
      'President Rosa Quint held talks with Prime Minister Ivan Moss in Wellington on Monday',
    );
    expect(event?.title).toBe('Quint and Moss hold talks');
    expect(event?.topics).toContain('climate');
  });
});

describe('times that are not said', () => {
  test('from the talks that they follow', () =>
    expect(
      eventsOf([
        `${ROSA} held talks with ${IVAN} in Wellington on [Monday|2031-05-12].`,
        'After the talks, the two leaders signed a joint declaration.',
        'At a joint press conference, {Moss>Ivan Moss} praised the deal.',
      ]),
    ).toEqual([
      'talks 2031-05-12 held: Rosa Quint, Ivan Moss @ Wellington',
      'signing 2031-05-12~ held: Rosa Quint, Ivan Moss @ Wellington',
      'press-conference 2031-05-12~ held: Ivan Moss, Rosa Quint @ Wellington',
    ]));

  test('from the stop before, in about the same month', () =>
    expect(
      visitsOf([
        `${ROSA} will visit Wellington on [Friday|2031-05-16].`,
        'After Wellington, {Quint>Rosa Quint} will head to Suva for talks with {Prime Minister Tevita Lolo@FJ}.',
      ]),
    ).toEqual(['rosa-quint: Wellington 2031-05-16 → Suva 2031-05~']));

  test('moved to a new day is planned for it', () =>
    expect(eventsOf([`Talks between ${ROSA} and ${IVAN} were postponed until [June 3|2031-06-03].`])).toEqual([
      'talks 2031-06-03 postponed: Rosa Quint, Ivan Moss @ -',
    ]));
});

describe('visits', () => {
  test.each<[string, string[], string[]]>([
    [
      'a spell of days',
      [`${ROSA} will travel to Auckland, New Zealand, [May 20–22|2031-05-20/2031-05-22].`],
      ['rosa-quint: Auckland 2031-05-20/2031-05-22'],
    ],
    [
      'by whom one meets where',
      [`${ROSA} met ${IVAN} in Wellington on [Monday|2031-05-12].`],
      ['rosa-quint: Wellington 2031-05-12'],
    ],
    ['nobody visits home', [`${IVAN} flew to Wellington on [Monday|2031-05-12].`], []],
    [
      'passive and possessive',
      [`{Quint>Rosa Quint@CL}'s visit to New Zealand begins on [Friday|2031-05-16].`],
      ['rosa-quint: NZ 2031-05-16'],
    ],
    [
      'the background stays apart',
      [
        `${ROSA} held talks with ${IVAN} in Wellington on [Monday|2031-05-12].`,
        '{Moss>Ivan Moss} last visited Santiago in [March 2029|2029-03].',
      ],
      ['rosa-quint: Wellington 2031-05-12', '(ivan-moss: Santiago 2029-03)'],
    ],
    [
      'two in one sentence',
      [`${ROSA} was in Suva on [Saturday|2031-05-10] and in Apia on [Monday|2031-05-12].`],
      ['rosa-quint: Suva 2031-05-10 → Apia 2031-05-12'],
    ],
  ])('%s', (_, lines, visits) => expect(visitsOf(lines)).toEqual(visits));

  test('a journey in the background without another event is one itself', () =>
    expect(
      eventsOf([
        `${ROSA} held talks with ${IVAN} in Wellington on [Monday|2031-05-12].`,
        '{Moss>Ivan Moss} last visited Santiago in [March 2029|2029-03].',
      ]),
    ).toEqual([
      'talks 2031-05-12 held: Rosa Quint, Ivan Moss @ Wellington',
      'other 2029-03 held: Ivan Moss @ Santiago',
    ]));
});

describe('who takes part', () => {
  test.each<[string, string[], string]>([
    [
      'a list with titles and appositions',
      [
        `${ROSA} met {Moss>Ivan Moss@NZ}, the prime minister, and {Foreign Minister Ana Pohe@NZ} on [Monday|2031-05-12].`,
      ],
      'Rosa Quint, Ivan Moss, Ana Pohe',
    ],
    [
      'company',
      [`${ROSA} met ${IVAN} on [Monday|2031-05-12].`, 'The meeting was attended by {Foreign Minister Ana Pohe@NZ}.'],
      'Rosa Quint, Ivan Moss, Ana Pohe',
    ],
    [
      'an organisation',
      [`${ROSA} will meet NATO foreign ministers in Brussels on [Friday|2031-05-16].`],
      'Rosa Quint, NATO',
    ],
    ['its leaders', [`${ROSA} will meet EU leaders in Brussels on [Friday|2031-05-16].`], 'Rosa Quint, EU leaders'],
    [
      'not a movement that is spoken of',
      [`${ROSA} and ${IVAN} discussed the hostages held by Hamas.`],
      'Rosa Quint, Ivan Moss',
    ],
    [
      'not whoever thanks the host',
      [
        `${ROSA} thanked Fiji for hosting talks in Suva on [Monday|2031-05-12] between ${IVAN} and {President Lio Tau@WS}.`,
      ],
      'Ivan Moss, Lio Tau',
    ],
  ])('%s', (_, lines, who) => {
    const [event] = assembleArticle(drawReading(lines, '2031-05-14')).events;
    expect(event?.participants.map(({ label }) => label).join(', ')).toBe(who);
  });
});
