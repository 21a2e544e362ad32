import { describe, expect, test } from 'vitest';
import { readPlainText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { parseArticle } from '#parse/parse-article.ts';

/** A story as news prints it, published on Wednesday 20 August 2025. */
const read = (story: string): ParsedArticle =>
  parseArticle(readPlainText(Buffer.from(`Published: 20 August 2025\n\n${story}\n`), 'story.txt'));

/** "type day status: surnames" of each event. */
const eventsOf = ({ events }: ParsedArticle): string[] =>
  events.map(
    ({ type, estimate, status, change, participants }) =>
      `${type} ${estimate?.edtf ?? '-'} ${change ?? status}: ${participants.map(({ label }) => label.split(' ').at(-1)).join(', ')}`,
  );

/** "surname country first day/last day" of each stop. */
const stopsOf = ({ visits, people }: ParsedArticle): string[] =>
  visits.flatMap(({ visitor, stops }) =>
    stops.map(({ hostCountry, start, end }) => {
      const name = people.find(({ id }) => id === visitor)?.surname;
      return `${name} ${hostCountry} ${start?.edtf ?? '-'}${end ? `/${end.edtf}` : ''}`;
    }),
  );

const meloni = 'Italian Prime Minister Giorgia Meloni';
const stubb = 'Finnish President Alexander Stubb';
const store = 'Norwegian Prime Minister Jonas Gahr Store';

describe('what was put off or called off', () => {
  test.each<[string, string[]]>([
    [`A visit to Belgrade by ${meloni} was cancelled because of a storm.`, ['other - cancelled: Meloni']],
    [`A visit of ${meloni} to Oslo on Thursday was cancelled.`, ['other 2025-08-21 cancelled: Meloni']],
    [
      `The trip by ${stubb} to Tokyo, originally set for June, was moved to November.`,
      ['other 2025-11 postponed: Stubb'],
    ],
    [
      `A trip by ${stubb} to Oslo, which was to take place on September 11, has been postponed.`,
      ['other 2025-09-11 postponed: Stubb'],
    ],
    [
      `${stubb} will travel to Oslo in the second half of October, originally planned for June and put off by accord.`,
      ['other 2025-10~ postponed: Stubb'],
    ],
  ])('%s', (line, events) => expect(eventsOf(read(line))).toEqual(events));

  test('only a story’s own visit stays one without a new day', () =>
    expect(
      stopsOf(
        read(
          `${stubb} met ${store} in Oslo on Tuesday. They talked about trade. They talked about Russia. ${meloni} has put off a trip to Ankara.`,
        ),
      ),
    ).toEqual(['Stubb NO 2025-08-19']));
});

describe('the day of what is told without one', () => {
  test('is that of a paper’s lead', () =>
    expect(
      eventsOf(
        read(
          `Leaders of the Nordic countries gathered in Oslo on Monday to talk about trade. ${stubb} and ${store} signed an agreement on gas.`,
        ),
      ),
    ).toContain('signing 2025-08-18~ held: Stubb, Støre'));

  test('does not go back to an arrival told by the way', () =>
    expect(
      eventsOf(
        read(
          `${stubb} and ${store} held talks in Oslo on Tuesday. Stubb, who had arrived in Oslo on Sunday, praised the city. The two leaders signed an agreement on gas.`,
        ),
      ).at(-1),
    ).toBe('signing 2025-08-19~ held: Stubb, Støre'));

  test('is long ago after a journey of long ago', () =>
    expect(
      eventsOf(
        read(
          `${stubb} met ${store} in Oslo on Tuesday. ${meloni} paid a visit to Norway in March 2024. She addressed the parliament in Oslo.`,
        ),
      ).at(-1),
    ).toBe('statement 2024-03~ held: Meloni'));

  test('is before a deadline', () =>
    expect(stopsOf(read(`${stubb} will travel to Oslo before Christmas.`))).toEqual([
      'Stubb NO 2025-08-20/2025-12-25~',
    ]));

  test('is both of two days joined', () =>
    expect(stopsOf(read(`${stubb} will be in Oslo on Thursday and Friday.`))).toEqual([
      'Stubb NO 2025-08-21/2025-08-22',
    ]));
});

describe('journeys', () => {
  test.each<[string, string[]]>([
    [`${stubb} will attend the European Council in Brussels on Thursday.`, ['Stubb BE 2025-08-21']],
    [`${stubb} said that no Finn will take part in the talks in Ankara.`, []],
    [`The last Finnish leader to visit Malta was ${stubb}, who came in October 2016.`, ['Stubb MT 2016-10']],
    [`${stubb}, the Finnish leader, flies to Oslo tomorrow.`, ['Stubb NO 2025-08-21']],
    [`${stubb} will make stops in Oslo and Riga in September.`, ['Stubb NO 2025-09', 'Stubb LV 2025-09']],
    [
      `${stubb} will travel to Oslo on Monday, and ${meloni} is due there on Thursday.`,
      ['Stubb NO 2025-08-25', 'Meloni NO 2025-08-28'],
    ],
    [
      `${stubb}, who came to Oslo on Tuesday with First Lady Suzanne Stubb, met ${store}.`,
      ['Stubb NO 2025-08-19', 'Stubb NO 2025-08-19'],
    ],
  ])('%s', (line, stops) => expect(stopsOf(read(line))).toEqual(stops));

  test('a leg to another city on a day of its own is an event', () =>
    expect(eventsOf(read(`${stubb} landed in Oslo on Sunday. He is to fly on to Bergen on Friday.`))).toContain(
      'other 2025-08-22 planned: Stubb',
    ));

  test('a further leg is not where was met before', () =>
    expect(stopsOf(read(`${stubb} met ${meloni} in Rome on Monday and flew back to Helsinki the same night.`))).toEqual(
      ['Stubb IT 2025-08-18'],
    ));

  test('a numbered heading gives the days of its stop', () =>
    expect(
      stopsOf(
        read(
          `From September 3 to 6, ${stubb} will visit the Kingdom of Norway and the Republic of Latvia.\n\n1. Norway (September 3 and 4)\n\nHe will meet ${store}.\n\n2. Latvia (September 5 and 6)\n\nHe will tour the port of Riga.`,
        ),
      ),
    ).toEqual(['Stubb NO 2025-09-03/2025-09-04', 'Stubb LV 2025-09-05/2025-09-06']));
});

describe('who takes part', () => {
  test('the guest of a dinner in his honour', () =>
    expect(
      eventsOf(
        read(`${store} received ${stubb} in Oslo on Tuesday. He then hosted a state dinner in honour of his guest.`),
      ),
    ).toEqual(['meeting 2025-08-19 held: Støre, Stubb', 'other 2025-08-19~ held: Støre, Stubb']));

  test('the same two sign what they met for', () =>
    expect(
      eventsOf(read(`${store} held a meeting with ${stubb} in Oslo on Tuesday and signed an agreement on gas.`)),
    ).toContain('signing 2025-08-19 held: Støre, Stubb'));

  test('those in whose presence it is signed', () =>
    expect(
      eventsOf(
        read(
          `${store} and ${stubb} met in Oslo on Tuesday. Foreign Ministers Espen Barth Eide and Elina Valtonen signed an agreement in the presence of the two leaders.`,
        ),
      ).at(-1),
    ).toBe('signing 2025-08-19~ held: Eide, Valtonen, Støre, Stubb'));

  test('talks after a reception are a step of their own', () =>
    expect(
      eventsOf(
        read(`${store} received ${stubb} at his residence in Oslo on Tuesday. The two leaders held a private meeting.`),
      ),
    ).toEqual(['meeting 2025-08-19 held: Støre, Stubb', 'meeting 2025-08-19~ held: Støre, Stubb']));

  test('an earlier meeting is of the same two, and another', () =>
    expect(
      eventsOf(
        read(`${store} and ${stubb} held talks in Oslo on Tuesday. Their previous meeting took place in Rome in May.`),
      ),
    ).toEqual(['talks 2025-08-19 held: Støre, Stubb', 'meeting 2025-05 held: Støre, Stubb']));
});
