import { expect, test } from 'vitest';
import { sideId } from '#model/ids.ts';
import { adjectiveOfSide, countryOfSide, sideOf, sideTable } from '#parse/lexicon/sides.ts';
import { findSides } from '#parse/mentions/find-sides.ts';
import { readMarked } from './read-marked.ts';

test.each([
  '[France|FR name] is among major military suppliers to [Ukraine|UA name].',
  'The [French|FR demonym] minister was in [China|CN name] on Monday.',
  'He was in Cairo to urge [Beijing|CN metonym] to press [Russia|RU name] over the [Ukraine|UA name] war.',
  '[Paris|FR metonym] has also advocated for a ceasefire between [Israel|IL name] and [Hamas|HAMAS name].',
  'Blinken will meet Macron in Paris on Tuesday.',
  'The talks at the Kremlin ended; the [Kremlin|RU metonym] said little.',
  "Concerns about [PRC|CN name] support are sustaining the [Kremlin|RU metonym]'s war machine.",
  'The [U.S. Department of State|US metonym] told us who did it, in turkey, with a polish.',
  '[UNESCO|UNESCO name], the [UN cultural organisation|UNESCO name], is in Paris.',
  'The [Israel|IL name]-[Hamas|HAMAS name] war and the [Franco|FR demonym]-[German|DE demonym] brigade.',
  '[North Korean|KP demonym] troops and [South Korea|KR name]; [DR Congo|CD name] and the [Republic of the Congo|CG name].',
  '[Moscow|RU metonym] and [Kyiv|UA metonym] agreed to swap prisoners.',
  'The [State Department|US metonym] noted that [EU|EU name] leaders and [NATO|NATO name] foreign ministers met.',
  'Relations with [Ankara|TR metonym] and talks between [Seoul|KR metonym] and [Tokyo|JP metonym].',
  'The Minsk agreements, the Budapest Memorandum and the Washington Post.',
  'The [White House|US metonym] said he had left the White House.',
  '[US|US name]-led and [Türkiye|TR name]; the [UAE|AE name] and the [African Union|AFRICAN-UNION name].',
])('%s', (line) => {
  const { text, sentence, marks } = readMarked(line);
  const wanted = marks.map(({ words, start, expected }) => `${start} ${words}|${expected}`);
  const found = findSides(text, sentence, 0).map(
    (f) => `${f.span.start} ${text.slice(f.span.start, f.span.end)}|${f.side} ${f.use}`,
  );
  expect(found).toEqual(wanted);
});

test('no organisation takes a country code, and every side has a label', () => {
  for (const side of sideTable().sides.values()) {
    expect(side.label).not.toBe('');
    if (side.kind === 'country') expect(side.id).toMatch(/^[A-Z]{2}$/);
  }
  expect(sideOf(sideId('AU'))?.label).toBe('Australia');
  expect(sideOf(sideId('AFRICAN-UNION'))?.kind).toBe('organisation');
  expect(sideTable().sides.size).toBeGreaterThan(290);
});

test('movements are counted to a country, alliances to none', () => {
  expect(countryOfSide(sideId('HAMAS'))).toBe('PS');
  expect(countryOfSide(sideId('FR'))).toBe('FR');
  expect(countryOfSide(sideId('NATO'))).toBeUndefined();
});

test('sides stand before an office as news writes them', () => {
  expect(['FR', 'US', 'UNESCO', 'GB'].map((id) => adjectiveOfSide(sideId(id)))).toEqual([
    'French',
    'US',
    'UNESCO',
    'British',
  ]);
});
