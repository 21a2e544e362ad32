import { foldText } from '#base/fold-text.ts';
import { type CountryCode, countryCode, type SideId, sideId } from '#model/ids.ts';
import type { Side } from '#model/nouns.ts';
import { splitPhrase } from '../split-words.ts';
import { COUNTRIES } from './countries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { buildPhraseTable, matchPhrase, type PhraseTable } from './phrase-table.ts';
import { readList, readTable } from './read-table.ts';
import { VENUES } from './venues.ts';

/** What a word says of a side. `capital` and `house` stand for it only when they act. */
export interface SideWord {
  readonly side: SideId;
  readonly use: 'name' | 'demonym' | 'capital' | 'house';
}

interface SideTable {
  readonly sides: ReadonlyMap<SideId, Side>;
  readonly words: PhraseTable<SideWord>;
  readonly adjectives: ReadonlyMap<SideId, string>;
  readonly countries: ReadonlyMap<SideId, CountryCode>;
}

let built: SideTable | null = null;

/** Built at the first question and kept: the tables never change. */
export function sideTable(): SideTable {
  built ??= buildSideTable();
  return built;
}

export const sideOf = (id: SideId): Side | undefined => sideTable().sides.get(id);

/** The country that a side is or, for a movement such as Hamas, is counted to; undefined for organisations. */
export const countryOfSide = (id: SideId): CountryCode | undefined => sideTable().countries.get(id);

/** "French", "Kenyan". */
export const isDemonym = (word: string): boolean =>
  matchPhrase(sideTable().words, splitPhrase(word), 0)?.value.use === 'demonym';

/** As it stands before an office: "French", "US", "UNESCO". */
export function adjectiveOfSide(id: SideId): string {
  return sideTable().adjectives.get(id) ?? sideOf(id)?.label ?? id;
}

// News writes the acronym before an office where the demonym would name a people too ("US Secretary of State").
const OFFICE_ADJECTIVES: Record<string, string> = {
  US: 'US',
  AE: 'UAE',
  NZ: 'New Zealand',
  PS: 'Palestinian',
  VA: 'Vatican',
};

// First halves of compounds: "Franco-German", "Sino-Russian". Indo- is left out: mostly "Indo-Pacific".
export const COMPOUND_HALVES: Readonly<Record<string, string>> = {
  franco: 'FR',
  sino: 'CN',
  russo: 'RU',
  anglo: 'GB',
  euro: 'EU',
  turco: 'TR',
  greco: 'GR',
  italo: 'IT',
  hispano: 'ES',
  luso: 'PT',
  serbo: 'RS',
};

function buildSideTable(): SideTable {
  const sides = new Map<SideId, Side>();
  const adjectives = new Map<SideId, string>();
  const countries = new Map<SideId, CountryCode>();
  const words: [string, SideWord][] = [];
  for (const [code = '', names, demonyms, cities] of readTable(COUNTRIES)) {
    const side = sideId(code);
    const labels = readList(names);
    sides.set(side, { id: side, label: labels[0] ?? code, kind: 'country' });
    countries.set(side, countryCode(code));
    const adjective = OFFICE_ADJECTIVES[code] ?? readList(demonyms)[0];
    if (adjective) adjectives.set(side, adjective);
    for (const name of labels) words.push([name, { side, use: 'name' }]);
    for (const name of readList(demonyms).flatMap(withPlural)) words.push([name, { side, use: 'demonym' }]);
    for (const city of capitalsOf(cities)) words.push([city, { side, use: 'capital' }]);
  }
  for (const [id = '', names, , country] of readTable(ORGANISATIONS)) {
    const side = sideId(id);
    const labels = readList(names);
    sides.set(side, { id: side, label: labels[0] ?? id, kind: 'organisation' });
    if (country) countries.set(side, countryCode(country));
    for (const name of labels) words.push([name, { side, use: 'name' }]);
  }
  for (const [names, , , side] of readTable(VENUES)) {
    for (const name of side ? readList(names) : []) words.push([name, { side: sideId(side ?? ''), use: 'house' }]);
  }
  return { sides, adjectives, countries, words: buildPhraseTable(dropNameTwins(words)) };
}

/** "Albanian" has "Albanians", "Emirati" "Emiratis"; other plurals ("Swedes", "Frenchmen") are the table's. */
const withPlural = (demonym: string): string[] =>
  /(?<!m[ae])[ni]$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

/** The capital as news uses it for the government. Its other spellings are rows of their own right: Kiev, Ha Noi, Naypyitaw. */
function capitalsOf(cities: string | undefined): string[] {
  const list = readList(cities);
  return list.slice(0, 1).concat(list.filter((city) => OTHER_METONYMS.has(city)));
}

// Cities beside the first of their row that stand for the government: other spellings of a capital, seats of government.
const OTHER_METONYMS = new Set([
  'Kiev',
  'Ha Noi',
  'Nay Pyi Taw',
  'Naypyitaw',
  'Teheran',
  'Delhi',
  'The Hague',
  'Hague',
  'Tel Aviv',
  'Prishtina',
  "Sana'a",
  'Washington DC',
  'Abidjan',
  'Bujumbura',
]);

/** A word that names the country itself stays its name, even where it is the capital's too (Singapore, Djibouti). */
function dropNameTwins(words: readonly [string, SideWord][]): [string, SideWord][] {
  const names = new Set(words.filter(([, word]) => word.use === 'name').map(([phrase]) => foldText(phrase)));
  const seen = new Set<string>();
  return words.filter(([phrase, word]) => {
    const key = foldText(phrase);
    if (word.use !== 'name' && names.has(key)) return false;
    // "Georgetown", "Victoria": the first row keeps the word.
    if (seen.has(key)) return isShortAcronymTwin(phrase);
    seen.add(key);
    return true;
  });
}

const isShortAcronymTwin = (phrase: string) => /^[A-Z]{2,6}$/.test(phrase);
