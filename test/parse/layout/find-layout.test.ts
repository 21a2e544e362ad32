import { describe, expect, test } from 'vitest';
import type { NoiseReason } from '#model/article.ts';
import { findLayout } from '#parse/layout/find-layout.ts';

/** `{{…}}` marks noise; the marks are taken out before reading. */
function read(marked: string) {
  const text = marked.replaceAll('{{', '').replaceAll('}}', '');
  const layout = findLayout(text);
  let shown = text;
  for (const { span } of [...layout.noise].reverse()) {
    shown = `${shown.slice(0, span.start)}{{${shown.slice(span.start, span.end)}}}${shown.slice(span.end)}`;
  }
  return { shown, layout, text };
}

const STORY = 'President Emmanuel Macron met Prime Minister Nikol Pashinyan in Yerevan on Friday, officials said.';
const MORE = 'The two leaders discussed energy and signed three agreements on trade.';

describe('noise on a line of its own', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Skip to content',
    'Skip to main content',
    'Home World Politics Business Sport Opinion',
    'HOME | NEWS | WORLD | AFRICA | VIDEO',
    'Home > World > Europe',
    'Share on Facebook Twitter WhatsApp Telegram Email',
    'Share Tweet Pin Email',
    'Facebook | Twitter | LinkedIn',
    'Share this article',
    'Read also: Baku accuses Paris of lighting a fuse in the Caucasus',
    'READ MORE: Five things to know about the Zangezur corridor',
    'Related: Lavrov warns Yerevan',
    'Also read – Modi heads for Warsaw',
    'Sign up for our newsletter and get the best stories every morning.',
    'Subscribe to our newsletter!',
    'Enter your email address',
    'We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.',
    'Accept all cookies',
    'This website uses cookies to ensure you get the best experience.',
    '© 2025 The Daily Gazette. All rights reserved.',
    'Copyright © 2024 Reuters',
    'Photo: Reuters',
    'Photo credit: Getty Images',
    '(Photo by Ludovic Marin/AFP via Getty Images)',
    'Follow us on Telegram',
    'Follow us on Telegram and X for the latest news!',
    'Join our WhatsApp channel',
    'BREAKING: Earthquake shakes coast of Chile',
    'Comments (12)',
    'Leave a comment',
    'Your email address will not be published. Required fields are marked *',
    'Tags: Armenia, France, Macron',
    'Published: 14 May 2024, 10:32 GMT',
    'May 14, 2024 | 3:12 PM',
    'Updated 15 May 2024 at 08:00 CET',
    '14/05/2024',
    '2024年5月14日',
    '3 min read',
    'Reporting by Jane Doe; Editing by John Smith',
    'DOW 39,170 ▲ 0.5% NASDAQ 16,240 ▼ 0.9%',
    'https://www.example.org/story/12345',
    'Other Topics of Interest War Update for April 9: Civilian Casualties Mount amid Attacks; Justice Minister eases rules.',
    'French President Emmanuel Macron shakes hands with Nikol Pashinyan in Yerevan, Feb. 23, 2024. REUTERS/Jane Doe',
    '>>> CLICK HERE for all our stories on the Caucasus <<<',
    'MOST READ 1. Ten dishes you must try 2. New coach before derby 3. Dram steady',
    'Editor: Zhang Min',
    '(Web editor: Anna Petrova)',
    'Proofreader: T. Okafor',
    'Spotted a spelling error? Select it and press Ctrl + Enter',
    'If you have found a factual mistake, please let us know.',
    'Comments 4',
    '17 comments',
    'Views: 2,310',
    'Viewed 118 times',
    'Latest news 18:20 Storm shuts three airports 17:55 Lira gains after rate decision',
    'News feed 07:15 Ferry sinks off Zanzibar',
    '21:04 Parliament votes down budget 20:40 Striker out for a month',
    'Send to a friend',
    'Was this article useful?',
    'Listen · 6:05 min',
    'Posted by: Web Desk',
    'bur-jd/kl',
    'News.az',
    'Representational image',
    'Slide 2 of 9',
    'More from Asia',
    'Hot news',
    'Thank you! You are now subscribed',
    'I agree to the terms and the privacy policy',
    'USD 41.25 EUR 44.10',
    '7:05 AM | Ferry service resumes in Zanzibar',
    'If you like our work, consider becoming a member.',
    'Have a news tip? Contact our reporters',
    'Your support keeps our newsroom running',
    'View on Instagram',
    'End of Facebook post',
    'Purchase Licensing Rights, opens new tab',
    'Next Post: Fidan heads to Cairo',
    'Also in: Русский, Հայերեն',
    'Suggested topics: Africa | World',
    'Recommended by Taboola',
    'Close this ad',
    'Comment policy',
    'Reference to Araks Daily is mandatory when using materials',
    'This article contains content provided by X.',
    'The king and President Sirisena at the palace in Colombo, Sri Lanka, on Aug. 23, 2024. (Presidency/Telegram)',
    'Media contact: Press Office 02 5550 1234',
    'For further information, please contact the press service at +41 22 555 01 02',
    'English Русский Українська',
  ])('%s', (line) => {
    const marked = `${STORY}\n\n{{${line}}}\n\n${MORE}`;
    expect(read(marked).shown).toBe(marked);
  });
});

describe('noise glued to the story', () => {
  test.each([
    `${STORY} {{Advertisement}} ${MORE}`,
    `${STORY} {{Read also: Ten dishes you must try in Gyumri.}} ${MORE}`,
    `${STORY} {{Read also: Ten dishes to try in Gyumri this year }}${MORE}`,
    `${STORY} {{READ MORE: What To Know About The Talks In Yerevan }}${MORE}`,
    `${STORY} {{Sign up for our newsletter to get stories like this.}} ${MORE}`,
    `${STORY} {{Follow us on Telegram!}} ${MORE}`,
    `${STORY} {{(Photo: Reuters)}} ${MORE}`,
    `${STORY} {{[Advertisement]}} ${MORE}`,
    `${STORY} {{(READ ALSO: The corridor explained)}} ${MORE}`,
    `${STORY} {{Click here to subscribe.}} ${MORE}`,
    `${MORE} {{© 2025 Araks Daily. All rights reserved.}}`,
    `${MORE} {{Story continues below advertisement}}`,
    `{{date 2024-02-23}} ${STORY}`,
    `${STORY} {{Photo: AFP}} ${MORE}`,
    `${STORY} {{Share this article}} ${MORE}`,
    `${STORY} {{Follow us on Telegram}} ${MORE}`,
    `${STORY} {{3 min read}} ${MORE}`,
    `${MORE} {{Editor: Zhang Min}}`,
    `{{Published: 23 February 2024, 10:32 GMT}} ${STORY}`,
    `{{2024-02-23 10:15:00}} ${STORY}`,
  ])('%s', (marked) => {
    expect(read(marked).shown.replaceAll(' }}', '}} ')).toBe(marked.replaceAll(' }}', '}} '));
  });
});

describe('never a sentence of the story', () => {
  test.each([
    'Advertisement revenue fell by a tenth, the minister said on Monday.',
    'Share prices in Tokyo rose after the two leaders met in Seoul.',
    'Related charges against the former president were dropped in May.',
    'Sign language interpreters stood beside the two ministers.',
    'The two ministers will follow up on the talks in Paris, officials said.',
    'Read in full, the statement says little about the ceasefire, an aide said.',
    'Watch dogs and journalists criticised the visit, which ended on Friday.',
    'Trending towards confrontation, the two states agreed to talk, he said.',
    'The photo of the two leaders went around the world on Tuesday.',
    'Subscribers to the theory said the summit was a failure.',
    'Home Secretary Yvette Cooper met her French counterpart in London on Monday.',
    'On Friday, Lecornu laid a wreath at the memorial.',
    'Comments by the foreign minister angered Beijing, diplomats said.',
    'Email exchanges between the two sides were published on Thursday.',
    'Follow-up talks will be held in Geneva in June, the ministry said.',
    'By signing the accord, both sides accept the border, the premier said.',
    'We use every channel we have to free the hostages, Blinken said in Doha.',
    'Also on Monday, Sullivan met Wang Yi in Bangkok for talks.',
    'Latest talks between the two sides ended without a result, Tass reported.',
    'In this story of two nations, Macron said, France had been late.',
    'The report said talks continued below the level of ministers.',
    'President Xi Jinping (L) was received by President Tokayev, who said the talks would continue.',
    'Live ammunition was used in the drills that the ministers watched on Sunday.',
    'Contact between the two capitals resumed in May, the envoy said.',
    'Press inquiries about the trip went unanswered on Friday, reporters said.',
    'All materials on the agenda were discussed, the ministry said.',
    'Published by the ministry in May, the white paper names three threats.',
    'Found a mistake in the treaty of 1991, both sides agreed to correct it.',
    'Editors of three newspapers were invited to the banquet, the palace said.',
    'At 09:41 President Macron left the palace for the airport, his office said.',
    'More from the two sides is expected on Monday, the spokesman said.',
    'Only the headline of the accord was made public, diplomats said.',
    'All of the hostages were to be freed, Blinken said in Doha on Monday.',
    'Did the visit change anything in the region, reporters asked the minister.',
    'Have the two sides agreed on a date, the envoy was asked on Friday.',
    'To read the statement as a threat would be wrong, Lavrov said in Moscow.',
    'The king met President Sirisena in Colombo, Sri Lanka, on Aug. 23, 2024, the palace said.',
    'Reference to the treaty was made by both sides, diplomats said.',
    'Translators helped the two presidents, who spoke for an hour.',
  ])('%s', (sentence) => {
    const text = `${STORY}\n\n${sentence}\n\n${MORE}`;
    expect(findLayout(text).noise).toEqual([]);
    expect(findLayout(`${STORY} ${sentence} ${MORE}`).noise).toEqual([]);
  });
});

describe('lists of links end where the story goes on', () => {
  test('a list in the middle', () => {
    const marked = `${STORY}\n\n{{Most read}}\n{{Ten dishes you must try}}\n{{1. New coach for Ararat}}\n\n${MORE}`;
    expect(read(marked).shown).toBe(marked);
  });
  test('thanks said three times in a transcript are no slogan', () => {
    const { layout } = read(
      ['A title of some words', STORY, 'Thank you.', MORE, 'Thank you.', STORY, 'Thank you.'].join('\n\n'),
    );
    expect(layout.noise).toEqual([]);
  });

  test('headings stay headings', () => {
    const { layout } = read(`${STORY}\n\nA new partnership\n\n${MORE}`);
    expect(layout.paragraphs.map(({ role }) => role)).toEqual(['body', 'heading', 'body']);
  });
});

describe('head of the page', () => {
  test('title, byline, stamp, dateline', () => {
    const { layout, text } = read(
      `Menu\nMacron lands in Yerevan for talks on arms\nBy Jane Doe in Yerevan\nMay 14, 2024\nYEREVAN, May 14 (AFP) — ${STORY}`,
    );
    expect(layout.paragraphs.map(({ role }) => role)).toEqual(['noise', 'title', 'byline', 'noise', 'body']);
    expect(layout.stamps.map(({ span, where }) => [where, text.slice(span.start, span.end)])).toEqual([
      ['header', 'May 14, 2024'],
      ['dateline', 'May 14'],
    ]);
    expect(layout.datelines.map((span) => text.slice(span.start, span.end))).toEqual(['YEREVAN, May 14 (AFP) — ']);
  });

  test.each([
    ['PARIS (AFP) — ', null],
    ['PARIS, April 2 (AFP) — ', 'April 2'],
    ['BEIJING, May 16 (Xinhua) -- ', 'May 16'],
    ['KIGALI, Rwanda (AP) — ', null],
    ['WASHINGTON - ', null],
    ['TOKYO, Apr 10 (KYODO) - ', 'Apr 10'],
    ['Nairobi, 12 March 2024 – ', '12 March 2024'],
    ['NEW DELHI, Dec 5 (Reuters) - ', 'Dec 5'],
    ['Yerevan, May 5. /ARKA/. ', 'May 5'],
    ['Islamabad, May 5 (APP): ', 'May 5'],
    ['MOSCOW. Nov 27 (Interfax) - ', 'Nov 27'],
    ['ANKARA, 4 September 2024 — ', '4 September 2024'],
    ['AFP - ', null],
  ] as const)('dateline %s', (dateline, date) => {
    const text = `Some title for this test article\n\n${dateline}${STORY}`;
    const layout = findLayout(text);
    expect(layout.datelines.map((span) => text.slice(span.start, span.end))).toEqual([dateline]);
    expect(layout.stamps.map(({ span }) => text.slice(span.start, span.end))).toEqual(date === null ? [] : [date]);
  });

  test('a speaker or a sentence is no dateline', () => {
    const text = `SECRETARY BLINKEN: Thank you very much for having us here in Paris today.\n\n${MORE}`;
    expect(findLayout(text).datelines).toEqual([]);
  });
});

test('every reason is one of the model', () => {
  const reasons = new Set<NoiseReason>([
    'advertisement',
    'related-links',
    'share-bar',
    'newsletter',
    'cookies',
    'menu',
  ]);
  const { layout } = read(`Menu\n\n${STORY}\n\nAdvertisement\n\nShare on Facebook`);
  for (const { reason } of layout.noise) expect(reasons.has(reason)).toBe(true);
});
