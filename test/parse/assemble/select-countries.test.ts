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
])('%s', (text, country, found) => expect(discussed(text).includes(country)).toBe(found));
