import { describe, expect, test } from 'vitest';
import { readPastedText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

const TITLE = 'Foreign ministers of nine countries meet in Geneva';
const STORY =
  'Foreign ministers from nine countries met in Geneva for talks on the truce, officials said.\n\nThey agreed to meet again and thanked their hosts for the reception.';

function read(page: string) {
  const { published, doubts } = parseArticle(readPastedText(page, 'x.txt'));
  return {
    date: `${published.estimate?.edtf ?? null} ${published.basis}`,
    doubts: doubts.map(({ code }) => code).filter((code) => code.startsWith('published')),
  };
}

describe('a stamp between the title and the story', () => {
  test.each([
    ['Published: 14:05 IST, 12 Aug 2025', '2025-08-12 header'],
    ['18.06.2024 | 19:40', '2024-06-18 header'],
    ['March 3, 2025 / 10:12 AM / CBS News', '2025-03-03 header'],
    ['Posted on June 20, 2024 by Editor', '2024-06-20 header'],
    ['Posted on: 20 June 2024 at 16:05', '2024-06-20 header'],
    ['First published on Wed 12 Mar 2025 09.12 GMT', '2025-03-12 header'],
    ['Wed 12 Mar 2025 09.12 GMT', '2025-03-12 header'],
    ['Published: 12 March 2025 | Updated: 15 March 2025', '2025-03-12 header'],
    ['Updated: 15 March 2025, first published: 12 March 2025', '2025-03-12 header'],
    ['Updated 15 March 2025', '2025-03-15 header'],
    ['Last updated: 15/03/2025 - 18:42', '2025-03-15 header'],
    ['Issued on: 12/03/2025 - 18:42 Modified: 15/03/2025 - 07:10', '2025-03-12 header'],
    ['Published Mar 12, 2025 5:30 AM EDT Updated Mar 14, 2025 9:01 AM EDT', '2025-03-12 header'],
    ['PTI | New Delhi | Updated: February 6, 2020 19:58 IST', '2020-02-06 byline'],
    ['New Delhi, UPDATED: Feb 6, 2020 19:58 IST', '2020-02-06 header'],
    ['May 10, 2025   14:20   The Kremlin, Moscow', '2025-05-10 header'],
    ['May 10, 2025\u00a0\u00a0\u00a014:20\u00a0\u00a0\u00a0The Kremlin, Moscow', '2025-05-10 header'],
    ['10 May 2025   14:20', '2025-05-10 header'],
    ['Press Release No. 123/2025 – 5 May 2025', '2025-05-05 header'],
    ['PR No. 45/2025', 'null unknown'],
    ['Press Release | 5 May 2025', '2025-05-05 header'],
    ['Islamabad, the 5th of May 2025', '2025-05-05 header'],
    ['Islamabad: 5 May, 2025', '2025-05-05 header'],
    ['For Immediate Release, May 5, 2025', '2025-05-05 header'],
    ['FOR IMMEDIATE RELEASE\n\nMay 5, 2025', '2025-05-05 header'],
    ['20 Jun 2024 - 12:00', '2024-06-20 header'],
    ['2024-06-20T12:00:00Z', '2024-06-20 header'],
    ['2024-06-20T12:00:00.000+02:00', '2024-06-20 header'],
    ['2024-06-20 12:00:00', '2024-06-20 header'],
    ['Source: Xinhua 2024-06-20 12:00:00', '2024-06-20 header'],
    ['Source: Xinhua | Editor: huaxia | 2024-06-20 21:14:45', '2024-06-20 header'],
    ['JUNE 20, 2024', '2024-06-20 header'],
    ['Date: 20/06/2024', '2024-06-20 header'],
    ['Date : 20 June, 2024', '2024-06-20 header'],
    ['Dated: 20th June, 2024', '2024-06-20 header'],
    ['20th June 2024', '2024-06-20 header'],
    ['Thursday 20 June 2024 14:30, UK', '2024-06-20 header'],
    ['Thu, Jun 20, 2024 at 9:14 AM EDT', '2024-06-20 header'],
    ['Thu Jun 20 2024', '2024-06-20 header'],
    ['By JANE DOE  June 20, 2024', '2024-06-20 header'],
    ['By Jane Doe and John Roe, Reuters\nJune 20, 2024 3:14 PM UTC · Updated 2 hours ago', '2024-06-20 header'],
    ['By Jane Doe | Published June 20, 2024', '2024-06-20 byline'],
    ['June 20, 2024 5:01 am ET', '2024-06-20 header'],
    ['Jun. 20, 2024 | 6:12pm', '2024-06-20 header'],
    ['NEWS | 20 JUNE 2024', '2024-06-20 header'],
    ['20.06.2024 - Press release', '2024-06-20 header'],
    ['Published 20 June 2024', '2024-06-20 header'],
    [
      'From: Foreign, Commonwealth & Development Office\nPublished 20 June 2024\nLast updated 22 June 2024',
      '2024-06-20 header',
    ],
    ['Media Note\n\nOffice of the Spokesperson\n\nJune 20, 2024', '2024-06-20 header'],
    ['Release Date: Jun 20, 2024', '2024-06-20 header'],
    ['Release time: 2024-06-20 17:25', '2024-06-20 header'],
    ['(Jun. 20, 2024)', '2024-06-20 header'],
    ['[20 June 2024]', '2024-06-20 header'],
    ['Read time: 3 min | Jun 20, 2024', '2024-06-20 header'],
    ['Tehran, June 20, IRNA - Ministers met.\n\nNews ID 85512345 | 20 June 2024, 13:10', '2024-06-20 header'],
    ['News ID: 85512345 | 20 June 2024 - 13:10', '2024-06-20 header'],
    ['Created: 20.06.2024 13:10 / Viewed: 312', '2024-06-20 header'],
    ['20 June 2024, 13:10 (UTC+03:00)', '2024-06-20 header'],
    ['13:10, 20 June 2024', '2024-06-20 header'],
    ['13:10 20.06.2024 (updated: 15:40 21.06.2024)', '2024-06-20 header'],
    ['Anadolu Staff | 20.06.2024 - Update : 21.06.2024', '2024-06-20 header'],
    ['ISTANBUL | June 20 2024, 13:10', '2024-06-20 header'],
    ['June 20, 2024 at 1:10 p.m. EDT', '2024-06-20 header'],
    ['Yesterday at 5:00 p.m. EDT|Updated today at 8:00 a.m. EDT', 'null unknown'],
    ['POSTED: 20 Jun 2024 13:10 by PIB Delhi', '2024-06-20 header'],
    ['Posted On: 20 JUN 2024 8:10PM by PIB Delhi', '2024-06-20 header'],
    ['2024/06/20', '2024-06-20 header'],
    ['05/06/98', '1998-05-06 header'],
    ['20-Jun-2024', '2024-06-20 header'],
    ['June 20th, 2024', '2024-06-20 header'],
    ['Jun 20,2024', '2024-06-20 header'],
    ['20 Jun,2024', '2024-06-20 header'],
    ['Jun 20 2024 1:10PM', '2024-06-20 header'],
    ['Thu Jun 20 13:10:05 2024', '2024-06-20 header'],
    ['20 June 13:10 2024', '2024-06-20 header'],
    ['13:10 | 20 June 2024 | Politics', '2024-06-20 header'],
    ['Jane Doe - 20.06.2024', '2024-06-20 header'],
    ['Published on 20 June 2024 in News', '2024-06-20 header'],
    ['Posted in World on June 20, 2024', '2024-06-20 header'],
    ['Posted by admin on 20 June 2024', '2024-06-20 header'],
    ['Press and information team of the Delegation to MONGOLIA | 20.06.2024', '2024-06-20 header'],
    ["From: Prime Minister's Office, 10 Downing Street Published 20 June 2024", '2024-06-20 byline'],
    ['1234-20-06-2024', '2024-06-20 header'],
    ['06/20/2024   June 20, 2024', '2024-06-20 header'],
    ['6/20/2024 June 20, 2024', '2024-06-20 header'],
    ['Jane Doe in Geneva\n06/20/2024June 20, 2024', '2024-06-20 header'],
    ['Updated on 23 June 2024 / Published on 20 June 2024', '2024-06-20 header'],
    ['Published 20 June 2024, 10:00 (updated 21 June 2024, 09:10)', '2024-06-20 header'],
    ['Filed: June 20, 2024 22:14 GMT (Updated: June 21, 2024)', '2024-06-20 header'],
    ['Thursday, 20 June 2024, 22:14', '2024-06-20 header'],
    ['20/6/2024', '2024-06-20 header'],
    ['Publication date: 2024-06-20 14:30:11', '2024-06-20 header'],
    ['Edition of 20 June 2024', '2024-06-20 header'],
    ['GENEVA | 20-06-2024 08:15', '2024-06-20 header'],
    ['Thu Jun 20 2024 - 09:12', '2024-06-20 header'],
    ['Thu 20 Jun 2024 // 09:12 UTC', '2024-06-20 header'],
    ['All News 16:02 June 20, 2024', '2024-06-20 header'],
    ['Issue 112, 20 June 2024', '2024-06-20 header'],
    ['20 JUNE 2024 AT 14:30 | JANE DOE', '2024-06-20 header'],
    ['Posted Thursday June 20, 2024 6:13 pm', '2024-06-20 header'],
    ['Last update: Friday, June 21, 2024 | First posted: Thursday, June 20, 2024', '2024-06-20 header'],
    ['Geneva, June 20th 2024', '2024-06-20 header'],
    ['Published Thu, Jun 20 20244:12 PM EDT', '2024-06-20 header'],
    ['Published Thu, Jun 20, 2024 4:12 PM EDT Updated Fri, Jun 21, 2024', '2024-06-20 header'],
    ['By Jane Doe, Staff Writer | June 20, 2024 | 3 min read | 12 comments', '2024-06-20 byline'],
    ['Updated\n\n23 June 2024\n\nPublished\n\n20 June 2024', '2024-06-20 header'],
    ['Published\n\n20 June 2024\n\nUpdated\n\n23 June 2024', '2024-06-20 header'],
    ['GENEVA, 20th June 2024 (MPS) — Ministers arrived.', '2024-06-20 dateline'],
  ])('%j', (stamp, expected) => {
    expect(read(`${TITLE}\n\n${stamp}\n\n${STORY}`)).toEqual({
      date: expected,
      doubts: expected.startsWith('null') ? ['published-unknown'] : [],
    });
  });
});

describe('a dateline', () => {
  test.each([
    ['GENEVA, June 20, 2024 (AFP) -', '2024-06-20 dateline'],
    ['Geneva, 20 June 2024 –', '2024-06-20 dateline'],
    ['GENEVA (June 20, 2024) –', '2024-06-20 dateline'],
    ['Geneva, Thursday, 20 June 2024 —', '2024-06-20 dateline'],
    ['GENEVA, 20th June, 2024 (WAM) --', '2024-06-20 dateline'],
    ['Geneva/20 June 2024:', '2024-06-20 dateline'],
    ['GENEVA. June 20, 2024. KAZINFORM –', '2024-06-20 dateline'],
    ['GENEVA, June 20. /TASS/.', 'null unknown'],
  ])('%j', (dateline, expected) => {
    expect(read(`${TITLE}\n\n${dateline} ${STORY}`).date).toBe(expected);
  });

  test.each([
    ['NAIROBI, June 20 (Xinhua) —', 'The tour began on Monday, June 17, 2024, they said.', '2024-06-20 dateline'],
    ['(Reuters) – June 20 –', 'The tour began on Monday, June 17, 2024, they said.', '2024-06-20 dateline'],
    [
      'LONDON, June 20 (Reuters) -',
      'U.S. Secretary of State Antony Blinken and British Foreign Secretary David Cameron met on Thursday.',
      '2024-06-20 dateline',
    ],
    [
      'Geneva, Thursday, June 20 (AP) –',
      'U.S. Secretary of State Antony Blinken met British Foreign Secretary David Cameron.',
      '2024-06-20 dateline',
    ],
  ])('%j, its year from the text', (dateline, sentence, expected) => {
    expect(
      read(`${TITLE}\n\n${dateline} Ministers of nine countries met for talks on the truce. ${sentence}`).date,
    ).toBe(expected);
  });
});

describe('a stamp under the story', () => {
  test.each([
    ['Tokyo, 20 June 2024', '2024-06-20 header'],
    ['Tokyo, June 20th, 2024.', '2024-06-20 header'],
    ['20 June 2024', '2024-06-20 header'],
    ['Done at Tokyo on 20 June 2024', '2024-06-20 header'],
    ['Islamabad\n\n20 June 2024', '2024-06-20 header'],
    ['New Delhi\nJune 20, 2024', '2024-06-20 header'],
    ['Published: 20 June 2024', '2024-06-20 header'],
    ['First published: June 20, 2024 | 10:00 IST', '2024-06-20 header'],
    ['(END) 20-06-2024', '2024-06-20 header'],
  ])('%j', (stamp, expected) => {
    expect(read(`${TITLE}\n\n${STORY}\n\n${stamp}`).date).toBe(expected);
  });
});

describe('no stamp', () => {
  test.each([
    ['a date of the title', `Ministers to meet in Geneva on 20 June 2024\n\n${STORY}`],
    [
      'dates of related stories',
      `${TITLE}\n\n${STORY}\n\nRelated articles\n\nMinister visits Rome – 12 May 2023\n\nTalks in Oslo end\n14 May 2023`,
    ],
    ['the copyright', `${TITLE}\n\n${STORY}\n\n© 2024 The Daily Courier. All rights reserved.`],
    ['nothing', `${TITLE}\n\n${STORY}`],
  ])('%s', (_, page) => {
    expect(read(page)).toEqual({ date: 'null unknown', doubts: ['published-unknown'] });
  });
});

describe('of the dates that a page prints, that of the story', () => {
  test.each([
    [
      'the printed paper of the next day',
      'E-Paper | June 21, 2024',
      'Published June 20, 2024 Updated June 20, 2024 11:42pm',
    ],
    ['the paper of the next day, and no label', "Today's Paper | June 21, 2024", 'June 20, 2024'],
    ["today's date over the title", 'Friday, June 21, 2024', 'June 20, 2024 18:10'],
    ["today's date, and an update", 'Saturday, June 22, 2024', 'Published June 20, 2024\nUpdated June 21, 2024'],
    ['one day in two orders', 'Home / Politics / Africa', '06/20/2024   June 20, 2024'],
    ['the day of the issue', 'Print edition of 21 June 2024', 'Posted on 20 June 2024'],
  ])('%s', (_what, above, below) => {
    expect(read(`${above}\n\n${TITLE}\n\n${below}\n\n${STORY}`)).toEqual({ date: '2024-06-20 header', doubts: [] });
  });

  test('a note of the printed paper under the story', () => {
    const page = `${TITLE}\n\nJune 20, 2024\n\n${STORY}\n\nPublished in The Margalla Times, June 21st, 2024`;
    expect(read(page).date).toBe('2024-06-20 header');
  });
});

describe('a stamp that the text contradicts is kept and doubted', () => {
  test.each([
    [
      '14 February 2026',
      'GENEVA, June 20, 2024 (AFP) – Ministers of nine countries met for talks on the truce.',
      '2024-06-20',
    ],
    [
      'March 3, 2022',
      'Ministers of nine countries met on 20 June 2024 for talks on the truce, officials said.',
      '2022-03-03',
    ],
  ])('%s', (stamp, story) => {
    expect(read(`${TITLE}\n\n${stamp}\n\n${story}`).doubts).toEqual(['published-contradicted']);
  });
});

describe('inferred from offices and weekdays', () => {
  test.each([
    [
      'US Secretary of State Antony Blinken met British Foreign Secretary David Lammy in London on Tuesday, September 10, officials said.',
      '2024-09-10~',
    ],
    [
      'French President Emmanuel Macron received German Chancellor Friedrich Merz in Paris on Wednesday, May 7.',
      '2025-05-07~',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(`${TITLE}\n\n${sentence} They spoke about the truce and trade.`).date).toBe(`${expected} inferred`);
  });
});

describe('a date that no line of its own tells', () => {
  test.each([
    ['glued between title and story', `${TITLE} Published June 20, 2024 ${STORY}`, '2024-06-20 header', TITLE],
    ['glued with an author', `${TITLE} By Jane Doe June 20, 2024 ${STORY}`, '2024-06-20 header', TITLE],
    ['glued with nothing', `${TITLE} June 20, 2024 ${STORY}`, '2024-06-20 header', TITLE],
    ['keys of a file', `title: ${TITLE}\ndate: 2024-06-20\n\n${STORY}`, '2024-06-20 header', TITLE],
    ['behind the title', `${TITLE} (20 June 2024)\n\n${STORY}`, '2024-06-20 header', `${TITLE} (20 June 2024)`],
    ['of a numbered release', `No: 62, 20 June 2024, ${TITLE}\n\n${STORY}`, '2024-06-20 header', TITLE],
    [
      'in the small print',
      `${TITLE}\n\n${STORY}\n\nThis story was published on 20 June 2024.`,
      '2024-06-20 header',
      TITLE,
    ],
    [
      'in its address',
      `https://example.org/2024/06/20/ministers-meet\n\n${TITLE}\n\n${STORY}`,
      '2024-06-20 header',
      TITLE,
    ],
    ['on a day of a treaty', `Ministers recall the pact of June 20, 2024 in Geneva\n\n${STORY}`, 'null unknown', null],
  ])('%s', (_where, page, expected, title) => {
    const parsed = parseArticle(readPastedText(page, 'x.txt'));
    expect(`${parsed.published.estimate?.edtf ?? null} ${parsed.published.basis}`).toBe(expected);
    if (title !== null) expect(parsed.title?.text).toBe(title);
  });

  test("the dateline holds where a page prints today's date", () => {
    const page = `Saturday, November 28, 2026\n\n${TITLE}\n\nGENEVA, June 20, 2024 (AFP) - ${STORY}`;
    expect(read(page)).toEqual({ date: '2024-06-20 dateline', doubts: ['published-contradicted'] });
  });
});
