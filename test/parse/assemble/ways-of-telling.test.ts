import { describe, expect, test } from 'vitest';
import { readPlainText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { parseArticle } from '#parse/parse-article.ts';

/** A story as news prints it, published on Wednesday 20 August 2025. */
const read = (story: string): ParsedArticle =>
  parseArticle(readPlainText(Buffer.from(`Published: 20 August 2025\n\n${story}\n`), 'story.txt'));

const eventsOf = ({ events }: ParsedArticle): string[] =>
  events.map(
    ({ type, estimate, status, change, participants }) =>
      `${type} ${estimate?.edtf ?? '-'} ${change ?? status}: ${participants.map(({ label }) => label).join(', ')}`,
  );

const visitsOf = ({ visits, people }: ParsedArticle): string[] =>
  visits.map(({ visitor, stops }) => {
    const route = stops.map(({ hostCountry, city, start, end }) => {
      const days = `${start?.edtf ?? '-'}${end ? `/${end.edtf}` : ''}`;
      return `${city?.label ?? hostCountry} ${days}`;
    });
    return `${people.find(({ id }) => id === visitor)?.name}: ${route.join(' → ')}`;
  });

describe('one sentence, one visit', () => {
  const carney = 'Canadian Prime Minister Mark Carney';
  test.each<[string, string]>([
    [`${carney} flew into Warsaw on Monday.`, 'Warsaw 2025-08-18'],
    [`${carney} made an unannounced trip to the Ukrainian capital on Sunday.`, 'Kyiv 2025-08-17'],
    [`${carney} started his Baltic tour in Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`${carney} is due in Riga on Thursday.`, 'Riga 2025-08-21'],
    [`${carney} wrapped up a three-day visit to Germany on Tuesday.`, 'DE 2025-08-17~/2025-08-19'],
    [`${carney} led a delegation to Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`${carney} crossed into Ukraine on Tuesday.`, 'UA 2025-08-19'],
    [`${carney} transited through Reykjavik on Tuesday.`, 'Reykjavik 2025-08-19'],
    [`${carney} swung through Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`${carney} dashed to Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`While making a stopover in Riga on Tuesday, ${carney} met troops.`, 'Riga 2025-08-19'],
    [`${carney} took the train to Kyiv on Tuesday.`, 'Kyiv 2025-08-19'],
    [`${carney}'s plane landed in Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`${carney} addressed parliament in Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`Latvia will receive ${carney} on Friday.`, 'LV 2025-08-22'],
    [`Latvia's President Edgars Rinkevics welcomed ${carney} to Riga on Tuesday.`, 'Riga 2025-08-19'],
    [`The visit of ${carney} to Latvia will take place on September 3.`, 'LV 2025-09-03'],
    [`${carney} landed in Riga on Tuesday before going on to Vilnius.`, 'Riga 2025-08-19 → Vilnius 2025-08~'],
    [`${carney} will visit Latvia on 26 August and will then proceed to Estonia.`, 'LV 2025-08-26 → EE 2025-08~'],
  ])('%s', (sentence, route) => expect(visitsOf(read(sentence))).toEqual([`Mark Carney: ${route}`]));

  test('whoever accompanies the traveller and does something there is on the journey too', () => {
    const line = `${carney} flew to Riga on Tuesday, accompanied by Foreign Minister Anita Anand of Canada.`;
    expect(visitsOf(read(`${line} Anand met her Latvian counterpart, Baiba Braze.`)).sort()).toEqual([
      'Anita Anand: Riga 2025-08-19',
      'Mark Carney: Riga 2025-08-19',
    ]);
    expect(visitsOf(read(line))).toEqual(['Mark Carney: Riga 2025-08-19']);
  });

  test('what was called off for good is an event, no visit', () => {
    const story = read(`${carney} cancelled a visit to Latvia that he was to begin on Thursday.`);
    expect(visitsOf(story)).toEqual([]);
    expect(eventsOf(story)).toEqual(['other 2025-08-21 cancelled: Mark Carney']);
  });

  test('a trip put off has the day told for it next', () => {
    const story = read(`${carney} has postponed a visit to Latvia. The trip will now take place on September 19.`);
    expect(visitsOf(story)).toEqual(['Mark Carney: LV 2025-09-19']);
  });
});

describe('one sentence, one event', () => {
  const boric = 'Chilean President Gabriel Boric';
  const store = 'Norwegian Prime Minister Jonas Gahr Store';
  const both = 'Gabriel Boric, Jonas Gahr Støre';
  test.each<[string, string]>([
    [`${boric} called ${store} on Monday.`, `call 2025-08-18 held: ${both}`],
    [`${boric} held a videoconference with ${store} on Monday.`, `call 2025-08-18 held: ${both}`],
    [`${boric} dined with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} held a one-on-one with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`A meeting of ${boric} with ${store} took place on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [
      `${store} received a delegation led by ${boric} on Monday.`,
      'meeting 2025-08-18 held: Jonas Gahr Støre, Gabriel Boric',
    ],
    [`An agreement on fisheries was signed on Monday by ${boric} and ${store}.`, `signing 2025-08-18 held: ${both}`],
    [`${boric} and ${store} briefed the press on Monday.`, `press-conference 2025-08-18 held: ${both}`],
    [`${boric} spoke on Monday with ${store}, spokeswoman Camila Vallejo said.`, `call 2025-08-18 held: ${both}`],
    ['Negotiators from Chile and Norway met in Geneva on Monday.', 'meeting 2025-08-18 held: '],
    [`${boric} huddled with ${store} on Monday.`, `talks 2025-08-18 held: ${both}`],
    [`${boric} compared notes by phone with ${store} on Monday.`, `call 2025-08-18 held: ${both}`],
    [`${boric} thanked ${store} over the telephone on Monday.`, `call 2025-08-18 held: ${both}`],
    [`${boric} had ${store} on the line on Monday.`, `call 2025-08-18 held: ${both}`],
    [`${boric} locked horns with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} paid a call on ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} looked in on ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} and ${store} fielded a few questions on Monday.`, `press-conference 2025-08-18 held: ${both}`],
    [`${boric} held bilaterals with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} caught up over coffee with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} has an appointment with ${store} on Friday.`, `meeting 2025-08-22 planned: ${both}`],
    [`${boric} inspected Norwegian troops on Monday.`, 'site-visit 2025-08-18 held: Gabriel Boric'],
    [`${boric} broke bread with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} came face to face with ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} played host to ${store} on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} met ${store} for dinner on Monday.`, `meeting 2025-08-18 held: ${both}`],
    [`${boric} took questions alongside ${store} on Monday.`, `press-conference 2025-08-18 held: ${both}`],
    [`${boric} was shown around the Fram museum on Monday.`, 'site-visit 2025-08-18 held: Gabriel Boric'],
    [`${boric} bowed his head at the memorial on Monday.`, 'site-visit 2025-08-18 held: Gabriel Boric'],
  ])('%s', (sentence, event) => expect(eventsOf(read(sentence))).toEqual([event]));
});

describe('who is meant', () => {
  test('a title alone is whom the story is about, not whoever was named last', () => {
    const story = read(
      'Prime Minister Narendra Modi will visit Ghana on August 26, at the invitation of President John Mahama. ' +
        'Prime Minister will hold talks with Prime Minister Keir Starmer in London on August 28.',
    );
    expect(eventsOf(story)).toContain('talks 2025-08-28 planned: Narendra Modi, Keir Starmer');
  });

  test('a release in the first person is its author’s', () =>
    expect(
      visitsOf(read('The Hon. Anthony Albanese MP, Prime Minister of Australia\n\nI will visit Fiji on 26 August.')),
    ).toEqual(['Anthony Albanese: FJ 2025-08-26']));

  test('a quotation’s “I” is nobody’s', () =>
    expect(visitsOf(read('President Emmanuel Macron spoke. "I will visit Fiji on 26 August," an aide said.'))).toEqual(
      [],
    ));

  test('a delegation takes part', () =>
    expect(
      read(
        'President Recep Tayyip Erdogan will visit Serbia on Friday. Foreign Minister Hakan Fidan will accompany the President.',
      ).people.map(({ name, part }) => `${name} ${part}`),
    ).toEqual(['Recep Tayyip Erdoğan participant', 'Hakan Fidan participant']));
});

describe('journeys told of those named before', () => {
  const pair = 'President Emmanuel Macron and Chancellor Friedrich Merz signed a declaration.';
  test.each<[string, string]>([
    ['They flew to Kyiv on Monday.', 'Kyiv 2025-08-18'],
    ['Both of them were in Kyiv on Monday.', 'Kyiv 2025-08-18'],
    ['On Friday the two will be in Kyiv.', 'Kyiv 2025-08-22'],
  ])('%s', (sentence, route) =>
    expect(visitsOf(read(`${pair} ${sentence}`))).toEqual([`Emmanuel Macron: ${route}`, `Friedrich Merz: ${route}`]));

  test('what is told to come before', () =>
    expect(visitsOf(read('Before Macron comes to Berlin on Friday, aides will meet.'))).toEqual([
      'Emmanuel Macron: Berlin 2025-08-22',
    ]));

  test.each(['had to call off a trip to Australia', 'will cancel a trip to Australia'])('%s is none', (told) =>
    expect(visitsOf(read(`Foreign Minister Annalena Baerbock ${told} in September.`))).toEqual([]));
});

describe('told without naming all', () => {
  const arrived = 'German Foreign Minister Annalena Baerbock is in Tokyo.';
  const both = 'Annalena Baerbock, Yoshimasa Hayashi';
  test.each<[string, string]>([
    ['Her talks with Yoshimasa Hayashi on Monday lasted an hour.', `talks 2025-08-18 held: ${both}`],
    ['Talks with Yoshimasa Hayashi are set for Friday.', `talks 2025-08-22 planned: ${both}`],
    ['She will meet Yoshimasa Hayashi on Friday.', `meeting 2025-08-22 planned: ${both}`],
    ['A dinner with Yoshimasa Hayashi on Friday was called off.', `meeting 2025-08-22 cancelled: ${both}`],
    ['The German met Yoshimasa Hayashi on Monday.', `meeting 2025-08-18 held: ${both}`],
    ['A tour of the Toyota plant is planned for Friday.', 'site-visit 2025-08-22 planned: Annalena Baerbock'],
    ['A visit to the consulate on Monday was short.', 'site-visit 2025-08-18 held: Annalena Baerbock'],
  ])('%s', (sentence, event) => expect(eventsOf(read(`${arrived} ${sentence}`))).toEqual([event]));

  test('who was met before the article was written was there by then', () =>
    expect(visitsOf(read(`${arrived} She met Yoshimasa Hayashi on Monday.`))).toEqual([
      'Annalena Baerbock: Tokyo 2025-08-18~',
    ]));
});

describe('what is told to come after what', () => {
  const story = read(
    'Chilean President Gabriel Boric held talks with Norwegian Prime Minister Jonas Gahr Store in Oslo on Monday. ' +
      'Following the talks, the two leaders signed a fisheries agreement. They then held a joint press conference.',
  );
  test.each<[string, string]>([
    ['signing', 'after talks'],
    ['press-conference', 'after signing'],
  ])('%s comes %s', (type, told) => {
    const order = story.events.find((event) => event.type === type)?.order;
    expect(`${order?.relation} ${story.events.find(({ id }) => id === order?.event)?.type}`).toBe(told);
  });

  test('the first of them leans on none', () => expect(story.events[0]?.order).toBeNull());
});
