import { describe, expect, test } from 'vitest';
import { readPlainText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

/** Surnames of those who take part, in the order of the text. */
function partOf(story: string): string {
  const text = `LISBON, March 4, 2031 — President Rosa Quint held talks with Prime Minister Ivan Moss in Lisbon on Tuesday.\n\n${story}\n`;
  const { people } = parseArticle(readPlainText(new TextEncoder().encode(text), 'story.txt'));
  const others = people.filter(({ surname }) => surname !== 'Quint' && surname !== 'Moss');
  return others.map(({ surname, part }) => (part === 'participant' ? surname : `(${surname})`)).join(' ');
}

describe('who is there takes part', () => {
  test.each([
    ['The delegation of the country included Minister Vera Lind and Ambassador Otto Brandt.', 'Lind Brandt'],
    ['They were assisted by Foreign Minister Vera Lind and Ambassador Otto Brandt.', 'Lind Brandt'],
    ['The leaders witnessed the signing of four agreements by Ministers Vera Lind and Otto Brandt.', 'Lind Brandt'],
    ['Foreign Minister Vera Lind will join the president in both capitals.', 'Lind'],
    ['On the Chilean side: Foreign Minister Vera Lind and Otto Brandt, the ambassador in Lisbon.', 'Lind Brandt'],
    ['He said he had spoken by phone on Sunday with Foreign Minister Vera Lind.', 'Lind'],
    ['Issues of trade were discussed with Foreign Minister Vera Lind a day earlier.', 'Lind'],
    ['Minister Vera Lind signed for Chile and Minister Otto Brandt on behalf of New Zealand.', 'Lind Brandt'],
  ])('%s', (story, part) => expect(partOf(story)).toBe(part));
});

describe('who is only spoken of, or only speaks, does not', () => {
  test.each([
    ['Quint also raised the case of the writer Otto Brandt at the meeting.', '(Brandt)'],
    ['Foreign Minister Vera Lind, who stayed at home, said the talks would go on in May.', '(Lind)'],
    ['The talks will go on in May, spokesperson Vera Lind told a briefing.', '(Lind)'],
    ['They praised the Lusaka process, led by former President Otto Brandt.', '(Brandt)'],
    ['Quint asked him to convey her regards to President Otto Brandt.', '(Brandt)'],
    ['It is her first visit since she succeeded President Otto Brandt in July.', '(Brandt)'],
  ])('%s', (story, part) => expect(partOf(story)).toBe(part));
});
