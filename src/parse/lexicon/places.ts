import { foldText } from '#base/fold-text.ts';
import { type CountryCode, countryCode, type PlaceId, placeId, type SideId, sideId } from '#model/ids.ts';
import type { Place } from '#model/nouns.ts';
import { COUNTRIES } from './countries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { buildPhraseTable, type PhraseTable } from './phrase-table.ts';
import { readList, readTable } from './read-table.ts';
import { REGIONS } from './regions.ts';
import { VENUES } from './venues.ts';

export interface PlaceWord {
  readonly place: PlaceId;
  /** Counts only after a preposition of place: the name is a person's or a common word as well. */
  readonly shy: boolean;
  /** May act as a government: a capital, or a house that stands for one. */
  readonly acts: boolean;
}

interface PlaceTable {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly words: PhraseTable<PlaceWord>;
  readonly capitals: ReadonlyMap<CountryCode, PlaceId>;
  readonly seats: ReadonlyMap<SideId, PlaceId>;
  /** The city that a venue stands in. */
  readonly cities: ReadonlyMap<PlaceId, PlaceId>;
}

let built: PlaceTable | null = null;

/** Built at the first question and kept: the tables never change. */
export function placeTable(): PlaceTable {
  built ??= buildPlaceTable();
  return built;
}

export const placeOf = (id: PlaceId): Place | undefined => placeTable().places.get(id);

export const capitalOf = (code: CountryCode): Place | undefined => lookUp(placeTable().capitals.get(code));

/** The city where an organisation has its seat. */
export const seatOf = (side: SideId): Place | undefined => lookUp(placeTable().seats.get(side));

/** The city that a venue stands in; a city is its own. Undefined for venues of many cities ("State House") and wider places. */
export function cityOfPlace(id: PlaceId): Place | undefined {
  const place = placeOf(id);
  return place?.kind === 'city' ? place : lookUp(placeTable().cities.get(id));
}

const lookUp = (id: PlaceId | undefined) => (id === undefined ? undefined : placeOf(id));

const slugOf = (label: string) =>
  foldText(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Rows = { places: Map<PlaceId, Place>; words: [string, PlaceWord][]; byCity: Map<string, PlaceId> };

function buildPlaceTable(): PlaceTable {
  const rows: Rows = { places: new Map(), words: [], byCity: new Map() };
  const capitals = new Map<CountryCode, PlaceId>();
  for (const [code = '', names, , cities] of readTable(COUNTRIES)) addCountry(rows, capitals, code, names, cities);
  for (const [names, code] of readTable(REGIONS)) addPlace(rows, 'region', readList(names), code, false);
  const cities = new Map<PlaceId, PlaceId>();
  for (const [names, city = '', code, side] of readTable(VENUES)) {
    if (city === '-') continue;
    for (const name of readList(names)) {
      const id = addPlace(rows, 'venue', [name], code, Boolean(side));
      const at = rows.byCity.get(city);
      if (at) cities.set(id, at);
    }
  }
  const seats = new Map<SideId, PlaceId>();
  for (const [id = '', , seat = ''] of readTable(ORGANISATIONS)) {
    const at = rows.byCity.get(seat);
    if (at) seats.set(sideId(id), at);
  }
  return { places: rows.places, words: buildPhraseTable(rows.words), capitals, seats, cities };
}

function addCountry(
  rows: Rows,
  capitals: Map<CountryCode, PlaceId>,
  code: string,
  names: string | undefined,
  cities: string | undefined,
): void {
  const labels = readList(names);
  const id = placeId(code);
  rows.places.set(id, { id, label: labels[0] ?? code, kind: 'country', country: countryCode(code) });
  for (const name of labels) rows.words.push([name, { place: id, shy: false, acts: false }]);
  readList(cities).forEach((entry, index) => {
    const shy = entry.startsWith('?');
    const city = shy ? entry.slice(1) : entry;
    const same = SAME_CITY[city];
    const known = same === undefined ? undefined : rows.byCity.get(same);
    const at = known ?? addPlace(rows, 'city', [], code, false, city);
    rows.byCity.set(city, at);
    rows.words.push([city, { place: at, shy, acts: index === 0 || known === capitals.get(countryCode(code)) }]);
    if (index === 0) capitals.set(countryCode(code), at);
  });
}

/** Adds one place under all its names and gives its id: the label's slug, with the country where that is taken. */
function addPlace(
  rows: Rows,
  kind: Place['kind'],
  names: readonly string[],
  code: string | undefined,
  acts: boolean,
  label = names[0] ?? '',
): PlaceId {
  const slug = slugOf(label);
  const taken = rows.places.get(placeId(slug));
  const id = placeId(taken && taken.country !== code ? `${slug}-${foldText(code ?? '')}` : slug);
  rows.places.set(id, { id, label, kind, country: code ? countryCode(code) : null });
  for (const name of names) rows.words.push([name, { place: id, shy: false, acts }]);
  return id;
}

// Other spellings of one city, to the spelling that its row begins with.
const SAME_CITY: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Odessa: 'Odesa',
  Zaporizhia: 'Zaporizhzhia',
  Chernobyl: 'Chornobyl',
  Delhi: 'New Delhi',
  Bangalore: 'Bengaluru',
  Hague: 'The Hague',
  'Washington DC': 'Washington',
  'Washington D.C.': 'Washington',
  'New York City': 'New York',
  'Nur-Sultan': 'Astana',
  Teheran: 'Tehran',
  Fordo: 'Fordow',
  'Ha Noi': 'Hanoi',
  'Nay Pyi Taw': 'Naypyidaw',
  Naypyitaw: 'Naypyidaw',
  'Ulan Bator': 'Ulaanbaatar',
  "Sana'a": 'Sanaa',
  Hodeida: 'Hodeidah',
  Prishtina: 'Pristina',
  'Santiago de Chile': 'Santiago',
  Rio: 'Rio de Janeiro',
  Krakow: 'Kraków',
  Gdańsk: 'Gdansk',
  Rzeszów: 'Rzeszow',
  Marrakesh: 'Marrakech',
  Chittagong: 'Chattogram',
  Danang: 'Da Nang',
  'Hai Phong': 'Haiphong',
  Ndjamena: "N'Djamena",
  'Sharm el Sheikh': 'Sharm El-Sheikh',
  'Sharm al-Sheikh': 'Sharm El-Sheikh',
  'El-Fasher': 'El Fasher',
  'Al-Fashir': 'El Fasher',
  'El-Obeid': 'El Obeid',
  'El-Arish': 'Arish',
  'Khan Yunis': 'Khan Younis',
  'Saint Petersburg': 'St. Petersburg',
  'St Petersburg': 'St. Petersburg',
  Irbil: 'Erbil',
  Makkah: 'Mecca',
  Kobane: 'Kobani',
  Suwayda: 'Sweida',
  Daraa: 'Deraa',
  'Deir Ezzor': 'Deir ez-Zor',
  Alexandroupolis: 'Alexandroupoli',
  Souda: 'Souda Bay',
  'Al-Ula': 'AlUla',
  'Al Ula': 'AlUla',
  "Dir'iyah": 'Diriyah',
  Cluj: 'Cluj-Napoca',
};
