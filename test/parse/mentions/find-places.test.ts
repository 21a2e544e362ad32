import { expect, test } from 'vitest';
import { countryCode, placeId, sideId } from '#model/ids.ts';
import { capitalOf, cityOfPlace, placeOf, placeTable, seatOf } from '#parse/lexicon/places.ts';
import { findPlaces } from '#parse/mentions/find-places.ts';
import { readMarked } from './read-marked.ts';

// `v`: something happens there; `n`: only named.
test.each([
  'Blinken will meet with Macron in [Paris|paris v] on Tuesday.',
  'The French minister was in [Cairo|cairo v] on Saturday and in [China|CN v] on Monday to urge Beijing.',
  'After [Paris|paris n], Blinken will head to [Brussels|brussels v] for talks.',
  'Macron paid a state visit to [Washington|washington v] in December 2022.',
  'Paris has also advocated for a ceasefire.',
  'They met at the [Kremlin|kremlin v] and at [UNESCO headquarters|unesco-headquarters v].',
  'In the Iraqi capital [Baghdad|baghdad v] and in the capital, [Nairobi|nairobi v], he spoke.',
  'A trip to [Paris|paris v], [Berlin|berlin v] and [Rome|rome v]; support for [Gaza|gaza-strip n].',
  'He will also go to the [Paris|paris v] headquarters of the agency.',
  'France and Germany support Ukraine.',
  'He arrived in [Hanoi|hanoi v], then flew to [Ho Chi Minh City|ho-chi-minh-city v] in [Vietnam|VN v].',
  'The Budapest Memorandum, the Minsk Agreements and the Washington Post.',
  'They met in [Sharm el-Sheikh|sharm-el-sheikh v], [Egypt|EG v].',
  'The summit in [The Hague|the-hague v] and in [Kiev|kyiv v].',
])('%s', (line) => {
  const { text, sentence, marks } = readMarked(line);
  const wanted = marks.map(({ words, start, expected }) => `${start} ${words}|${expected}`);
  const found = findPlaces(text, sentence, 0).map(
    (f) => `${f.span.start} ${text.slice(f.span.start, f.span.end)}|${f.place} ${f.venue ? 'v' : 'n'}`,
  );
  expect(found).toEqual(wanted);
});

test('every country has a capital but those that are one, and every city its country', () => {
  expect(capitalOf(countryCode('KZ'))?.label).toBe('Astana');
  expect(seatOf(sideId('NATO'))?.label).toBe('Brussels');
  expect(cityOfPlace(placeId('kremlin'))?.label).toBe('Moscow');
  expect(placeOf(placeId('gaza-strip'))?.country).toBe('PS');
  const cities = [...placeTable().places.values()].filter((place) => place.kind === 'city');
  expect(cities.length).toBeGreaterThan(700);
  expect(cities.filter((place) => place.country === null)).toEqual([]);
});
