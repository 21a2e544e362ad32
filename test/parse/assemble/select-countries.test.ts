import { expect, test } from 'vitest';
import { readPastedText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

const discussed = (text: string) =>
  parseArticle(readPastedText(`Talks in Riga\n\n${text}`, 'c')).countriesDiscussed.map(String);

test.each([
  ['The two ministers discussed the grave situation in Myanmar.', 'MM', true],
  ['They spoke of the fighting in the east of the Democratic Republic of the Congo.', 'CD', true],
  ['The attacks in Burkina Faso will be on the agenda.', 'BF', true],
  ['The minister spent two days in Peru.', 'PE', false],
  ['They upheld freedom of navigation in the South China Sea.', 'CN', false],
  ['Trade amounted to 60 million US dollars.', 'US', false],
  ['They met on the sidelines with Prime Minister Shinzo Abe of Japan.', 'JP', false],
  ['The outgoing Dutch prime minister sent a letter.', 'NL', false],
  ['He spoke with the ambassador to Turkey.', 'TR', false],
  ['A crossing on the border with Türkiye will be rebuilt.', 'TR', false],
  ['They spoke of trade with Latin America.', 'US', false],
  ['The White House declined to comment.', 'US', false],
  ['They discussed support for Ukraine and a Russian offensive.', 'RU', true],
  ['Washington wants lower tariffs.', 'US', true],
  ['The text was signed in two originals in the English language.', 'GB', false],
  ['The prime ministers of Norway, Iceland and Denmark sat beside him.', 'IS', false],
  ['He spoke with Nanaia Mahuta, Minister of Foreign Affairs of New Zealand.', 'NZ', false],
  ['He thanked Qatar, which hosted the talks.', 'QA', false],
  ['A summit that India is due to host was not mentioned.', 'IN', false],
  ['Sweden is the last leg of the tour.', 'SE', false],
  ['His predecessor had paid visits to Egypt, Uganda and the Republic of Congo.', 'UG', false],
  ['A trip that would have taken her to Australia, New Zealand and Fiji was called off.', 'NZ', false],
  ['A top US diplomat will be there.', 'US', false],
  ['They inspected British, French and Estonian troops.', 'FR', false],
  ['It would be the first such visit by a British foreign secretary.', 'GB', false],
  ['They said that East Jerusalem was the capital.', 'IL', false],
  ['They discussed the settlement in Libya.', 'LY', true],
  ['The protests in Georgia will come up.', 'GE', true],
  ["He met Armenian Prime Minister Nikol Pashinyan, who wants to leave his country's old alliance.", 'AM', true],
  ['They discussed Greece, Cyprus and the treaty with Bulgaria.', 'BG', true],
  ['The debt of the islands to China worries them.', 'CN', true],
  ['Norway has similar agreements with Australia and Singapore.', 'SG', false],
  ['Norway has long had quarrels with Australia.', 'AU', true],
  ['The Qatari newspaper Al Raya carried the interview.', 'QA', false],
  ['She spoke to Anna Borg, the newly appointed Swedish foreign minister.', 'SE', false],
  ['She will see Anna Borg, Sweden’s newly appointed foreign minister.', 'SE', false],
  ['The Swiss embassy had passed on the message.', 'CH', false],
  ['He arrived aboard a French military aircraft.', 'FR', false],
  ['They condemned the Chinese patrols.', 'CN', true],
  ['A U.S.-led coalition patrols the strait.', 'US', false],
  ['The two also touched on the situation in the Indian Ocean.', 'IN', false],
  ['Mediators from Egypt and Qatar passed on the message.', 'EG', false],
  ['They voiced concern about migrants from Iraq.', 'IQ', true],
  ['The national security advisers of Japan, Malta and Chile took part.', 'JP', false],
  ['Peru will chair the forum next year.', 'PE', false],
  ['Brussels had been told of the plan.', 'BE', false],
  ['From the Vatican, the president crossed the river.', 'VA', false],
  ['They discussed efforts to keep South Sudan from sliding back into civil war.', 'SD', false],
  ['They discussed the civil war in Sudan.', 'SD', true],
])('%s', (text, country, found) => expect(discussed(text).includes(country)).toBe(found));

const VISIT =
  'President Edgars Rinkevics of Latvia arrived in Tokyo on Monday for talks with Prime Minister Shigeru Ishiba. ';

test.each([
  ['Chinese companies sell Russia dual-use goods for its war, they said.', 'RU', true],
  ['Japanese and Chinese companies sell Russia dual-use goods, they said.', 'JP', false],
])('beside a visit: %s', (text, country, found) => expect(discussed(VISIT + text).includes(country)).toBe(found));

test('a host whose help for a war is complained of is a side of the talks, not a third', () => {
  const text =
    'US national security adviser Jake Sullivan arrived in Beijing on Monday for talks with Foreign Minister Wang Yi. ';
  expect(discussed(`${text}He complained about China’s support to Russia’s defence industry.`)).toEqual(['RU']);
});
