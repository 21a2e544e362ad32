import { foldText } from '#base/fold-text.ts';
import { addDays, addMonths, type Day, dayFromYmd } from '#model/day.ts';
import { type OfficeId, officeId, type PersonId, personId, type SideId, sideId } from '#model/ids.ts';
import type { Office, Person } from '#model/nouns.ts';
import { OFFICE_TABLES, PERSON_ALIAS_TABLES } from './office-tables.ts';

/** One holding of an office. `from` and `to` are the EDTF of the table; the days are the widest that these allow. */
export interface Tenure {
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly from: string;
  readonly to: string | null;
  readonly firstDay: Day;
  /** Exclusive: the successor's first day at the latest; null: still in office. */
  readonly endDay: Day | null;
  readonly acting: boolean;
}

export interface TableOffice extends Office {
  /** Folded: the label and all further titles. */
  readonly titles: readonly string[];
}

interface OfficeTable {
  readonly offices: ReadonlyMap<OfficeId, TableOffice>;
  readonly officesBySide: ReadonlyMap<SideId, readonly TableOffice[]>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly tenures: readonly Tenure[];
  readonly byPerson: ReadonlyMap<PersonId, readonly Tenure[]>;
  readonly byOffice: ReadonlyMap<OfficeId, readonly Tenure[]>;
  /** By folded words of a full name or of another spelling of it, joined by blanks. */
  readonly byFullName: ReadonlyMap<string, readonly PersonId[]>;
  readonly bySurname: ReadonlyMap<string, readonly PersonId[]>;
  /** By the first word of a full name: how many words the longest has. */
  readonly longestFrom: ReadonlyMap<string, number>;
  readonly givenNames: ReadonlySet<string>;
}

let built: OfficeTable | null = null;

/** Built at the first question and kept: the tables never change. */
export function officeTable(): OfficeTable {
  built ??= buildOfficeTable();
  return built;
}

export const officeOf = (id: OfficeId): TableOffice | undefined => officeTable().offices.get(id);

export const personOf = (id: PersonId): Person | undefined => officeTable().people.get(id);

export const tenuresOf = (person: PersonId): readonly Tenure[] => officeTable().byPerson.get(person) ?? [];

/** Who holds the office on a day; several only for offices with several holders, while one is acting, or on a day of change. */
export const holdersOf = (office: OfficeId, day: Day): readonly PersonId[] =>
  (officeTable().byOffice.get(office) ?? []).filter((tenure) => holdsOn(tenure, day)).map((tenure) => tenure.person);

export const holdsOn = (tenure: Tenure, day: Day): boolean =>
  day >= tenure.firstDay && (tenure.endDay === null || day < tenure.endDay);

// The names of one article come again and again; enough for any article's own.
const MOST_KEYS = 5000;
const nameKeys = new Map<string, string>();

/** A name's words for matching: without diacritics and case, hyphens as blanks, dots and apostrophes away. */
export function nameKey(name: string): string {
  const known = nameKeys.get(name);
  if (known !== undefined) return known;
  const key = foldText(name)
    .replace(/['.]/g, '')
    .replace(/[-‑\s]+/g, ' ')
    .trim();
  if (nameKeys.size >= MOST_KEYS) nameKeys.clear();
  nameKeys.set(name, key);
  return key;
}

export const personSlug = (name: string): PersonId =>
  personId(
    foldText(name)
      .replace(/['.]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );

/** Small words that belong to the surname after them: "von der Leyen", "bin Salman". */
export const PARTICLES = new Set(
  'von van der den de da do dos das del della di du la le los las bin ibn bint ben al el ul ter ten te zu zur af av ould'.split(
    ' ',
  ),
);

type DraftTenure = { -readonly [Key in keyof Tenure]: Tenure[Key] };

type Draft = {
  offices: Map<OfficeId, TableOffice>;
  people: Map<PersonId, Person>;
  tenures: Tenure[];
  /** Ends when the office's next holder starts, if one follows. */
  unended: DraftTenure | null;
};

function buildOfficeTable(): OfficeTable {
  const draft: Draft = { offices: new Map(), people: new Map(), tenures: [], unended: null };
  for (const table of OFFICE_TABLES) readOffices(table, draft);
  const names = buildNames(draft.people);
  for (const table of PERSON_ALIAS_TABLES) addAliases(table, names, draft.people);
  const { offices, people, tenures } = draft;
  return {
    offices,
    people,
    tenures,
    officesBySide: groupBy(draft.offices.values(), (office) => office.side),
    byPerson: groupBy(draft.tenures, (tenure) => tenure.person),
    byOffice: groupBy(draft.tenures, (tenure) => tenure.office),
    ...names,
  };
}

function readOffices(table: string, draft: Draft): void {
  let side: SideId | null = null;
  let office: TableOffice | null = null;
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) side = sideId((line.slice(2).split('|')[0] ?? '').trim());
    else if (line.startsWith(' ') && office) addTenure(line.trim(), office, draft);
    else if (line !== '' && side) {
      office = readOffice(line, side, draft.offices);
      draft.offices.set(office.id, office);
    }
  }
}

/** What an office is called where its line has no label. */
const LABELS: Readonly<Record<string, string>> = {
  'head-of-state': 'President',
  'head-of-government': 'Prime Minister',
  'foreign-minister': 'Foreign Minister',
  'defence-minister': 'Defence Minister',
  'finance-minister': 'Finance Minister',
  'vice-president': 'Vice President',
  'crown-prince': 'Crown Prince',
  'un-ambassador': 'Ambassador to the United Nations',
  head: 'Secretary-General',
};

function readOffice(line: string, side: SideId, known: ReadonlyMap<OfficeId, TableOffice>): TableOffice {
  const [kind = '', own = '', further = ''] = line.split('|').map((cell) => cell.trim());
  const label = own || (LABELS[kind] ?? kind);
  const plain = officeId(`${side.toLowerCase()}-${kind}`);
  // A second office of one kind and side (two trade ministers) takes its label's slug.
  const id = known.has(plain) ? officeId(`${plain}-${personSlug(label)}`) : plain;
  const titles = [label, ...further.split(',')].map((title) => foldText(title).trim()).filter(Boolean);
  return { id, label, kind, side, titles };
}

// In the build a day is packed: "h5e" for 2017-05-14 (cli/compact-tables.ts).
const TIME = '\\d{4}(?:-\\d{2}){0,2}|[\\da-v]{3}';
const HOLDER = new RegExp(`^(.{2,80}?) (${TIME})(?:(\\.\\.)(${TIME})?)?( acting)?$`);

/** A time as the tables write it, from either form. */
export const unpackTime = (time: string): string => {
  if (time.length !== 3) return time;
  const [year, month, day] = [...time].map((figure) => String(Number.parseInt(figure, 36)).padStart(2, '0'));
  return `20${year}-${month}-${day}`;
};

function addTenure(line: string, office: TableOffice, draft: Draft): void {
  const parts = HOLDER.exec(line);
  if (!parts) throw new Error(`offices: no tenure in "${line}" under ${office.id}`);
  const [, written = '', begun = '', dots, ended, acting] = parts;
  const from = unpackTime(begun);
  const person = toPerson(written);
  if (!draft.people.has(person.id)) draft.people.set(person.id, person);
  if (draft.unended?.office === office.id) endWith(draft.unended, from);
  const tenure: DraftTenure = {
    person: person.id,
    office: office.id,
    from,
    to: null,
    firstDay: firstDayOf(from),
    endDay: null,
    acting: acting !== undefined,
  };
  if (ended !== undefined) endWith(tenure, unpackTime(ended));
  draft.unended = dots === undefined ? tenure : null;
  draft.tenures.push(tenure);
}

function endWith(tenure: DraftTenure, to: string): void {
  tenure.to = to;
  tenure.endDay = endDayOf(to);
}

/** "[Xi] Jinping": the words in brackets are the surname; else the last word with its particles. */
export function toPerson(written: string): Person {
  const name = written.replace(/[[\]]/g, '');
  const marked = /\[([^\]]{1,60})\]/.exec(written);
  return { id: personSlug(name), name, surname: marked?.[1] ?? surnameOf(name) };
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

export function surnameOf(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && SUFFIX.test(words[end - 1] ?? '')) end -= 1;
  let start = end - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return words.slice(start, end).join(' ');
}

function firstDayOf(edtf: string): Day {
  const [year = 0, month = 1, date = 1] = edtf.split('-').map(Number);
  return dayFromYmd(year, month, date);
}

// A month or year as the end: the last day that it can mean, plus one.
function endDayOf(edtf: string): Day {
  const first = firstDayOf(edtf);
  if (edtf.length === 4) return addMonths(first, 12);
  return edtf.length === 7 ? addMonths(first, 1) : addDays(first, 0);
}

type Names = {
  byFullName: Map<string, PersonId[]>;
  bySurname: Map<string, PersonId[]>;
  longestFrom: Map<string, number>;
  givenNames: Set<string>;
};

function buildNames(people: ReadonlyMap<PersonId, Person>): Names {
  const names: Names = { byFullName: new Map(), bySurname: new Map(), longestFrom: new Map(), givenNames: new Set() };
  for (const person of people.values()) {
    addFullName(names, person.name, person.id);
    add(names.bySurname, nameKey(person.surname), person.id);
    const first = person.name.split(' ')[0] ?? '';
    if (first.length > 2 && !person.name.startsWith(person.surname)) names.givenNames.add(foldText(first));
  }
  return names;
}

/** Also with the last word first ("Orbán Viktor") and without middle initials ("Antony J. Blinken"). */
function addFullName(names: Names, name: string, id: PersonId): void {
  const words = nameKey(name).split(' ');
  addSpelling(names, words, id);
  const last = words.at(-1);
  if (words.length > 1 && last) addSpelling(names, [last, ...words.slice(0, -1)], id);
  // Arab names are told with and without the last, the house's name: that is what aliases are for.
}

function addSpelling(names: Names, words: readonly string[], id: PersonId): void {
  add(names.byFullName, words.join(' '), id);
  const first = words[0] ?? '';
  names.longestFrom.set(first, Math.max(names.longestFrom.get(first) ?? 0, words.length));
}

function addAliases(table: string, names: Names, people: ReadonlyMap<PersonId, Person>): void {
  for (const line of table.split('\n')) {
    const [name, others] = line.split('=');
    if (!name || others === undefined) continue;
    const person = people.get(personSlug(name.trim()));
    if (!person) throw new Error(`aliases: nobody is called "${name}"`);
    for (const other of others.split(',').map((entry) => dropAddress(entry.trim()))) {
      if (!other.includes(' ')) add(names.bySurname, nameKey(other), person.id);
      addFullName(names, other.includes(' ') ? other : person.name.replace(person.surname, other), person.id);
    }
  }
}

const ADDRESS =
  /^(?:King|Queen|Emperor|Empress|Pope|Sheikha?|Shaikh|Prince|Princess|Crown Prince|Emir|Sultan|Sayyid|Sir|Lord|Gen\.?|Dr\.?) (?=\S)/;

/** "Sheikh Tamim": the address is read as a title, what is left is a name used alone. */
function dropAddress(name: string): string {
  const rest = name.replace(ADDRESS, '');
  return rest === name ? name : dropAddress(rest);
}

function add(map: Map<string, PersonId[]>, key: string, id: PersonId): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
