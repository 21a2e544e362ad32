import { describe, expect, test } from 'vitest';
import { readPastedText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

const LEAD =
  'RIGA, May 14, 2024 (Reuters) - Danish Prime Minister Mette Frederiksen met Latvian Prime Minister Evika Silina in Riga on Tuesday';

/** "day status" of the last event that the text tells. */
const lastOf = (text: string) => {
  const event = parseArticle(readPastedText(`Talks in Riga\n\n${text}`, 'day')).events.at(-1);
  return `${event?.estimate?.edtf.replace('~', '')} ${event?.status}`;
};

describe('the time of another thing dates no event', () => {
  test.each([
    [
      'an adjective of years',
      `${LEAD}. Silina, a critic of the 2018 border deal, later held talks with King Frederik X.`,
    ],
    ['a thing of a year', `${LEAD}. The two ministers held talks on reviving the nuclear deal of 2015.`],
    ['a participle', `${LEAD}. The two then laid flowers at a monument built by volunteers in 1935.`],
    [
      'a relative clause',
      `${LEAD}. King Frederik X, whose country joined the bloc in 1973, then held talks with Silina.`,
    ],
  ])('%s', (_, text) => expect(lastOf(text)).toBe('2024-05-14 held'));

  test.each([
    ['the 2022 NATO summit', `${LEAD}. They last met at the 2022 NATO summit in Madrid.`, '2022 held'],
    ['signed in 2019', `${LEAD}. Silina and Frederiksen signed a pact in 2019.`, '2019 held'],
  ])('but %s is its own', (_, text, told) => expect(lastOf(text)).toBe(told));
});

describe('a clause that a day opens has its own verb', () => {
  test.each([
    [`${LEAD}, and on Wednesday she will tour the Adazi base.`, '2024-05-15 planned'],
    [`${LEAD}, but on Thursday Frederiksen is due to meet President Edgars Rinkevics.`, '2024-05-16 planned'],
    [`${LEAD}, and on Monday she toured the Adazi base.`, '2024-05-13 held'],
  ])('%s', (text, told) => expect(lastOf(text)).toBe(told));
});

describe('the moment that the story has come to', () => {
  test.each([
    [
      'a guest before has his own day',
      `${LEAD}. Norwegian Prime Minister Jonas Gahr Store was in Riga last Friday. Store met Silina.`,
      '2024-05-10 held',
    ],
    [
      'that visit',
      `${LEAD}. Silina visited Copenhagen on Dec. 18 last year. During that visit, the two countries signed 17 agreements.`,
      '2023-12-18 held',
    ],
    [
      'a long object does not hide its day',
      `Danish Prime Minister Mette Frederiksen will meet Latvian Prime Minister Evika Silina in Riga on Friday and will address a joint session of parliament on Saturday, an aide said on May 14, 2024.`,
      '2024-05-18 planned',
    ],
    [
      'days of a stay that began before',
      'May 14, 2024\n\nDanish Prime Minister Mette Frederiksen is paying a visit to Latvia from 13 to 16 May 2024. She held talks with Prime Minister Evika Silina.',
      '2024-05-14 held',
    ],
  ])('%s', (_, text, told) => expect(lastOf(text)).toBe(told));
});
