import { describe, expect, test } from 'vitest';
import { readDay } from '#model/day.ts';
import { officeId, type PersonId, personId } from '#model/ids.ts';
import {
  holdersOf,
  nameKey,
  officeTable,
  personOf,
  personSlug,
  surnameOf,
  type Tenure,
  tenuresOf,
  toPerson,
} from '#parse/lexicon/office-table.ts';
import { sideOf } from '#parse/lexicon/sides.ts';

const table = officeTable();

// Several hold these at a time, or one post covers several people under one title.
const MANY =
  /deputy|spokesperson|special-envoy|presidential-aide|vice-president|assistant|un-ambassador|military-chief|commissioner/;

/** How much later than written a date of the table can be, in days: a month or a year is not a day. */
const vagueness = (edtf: string | null) => (edtf === null ? 0 : edtf.length === 4 ? 366 : edtf.length === 7 ? 31 : 0);

const byDay = (tenures: readonly Tenure[]) => [...tenures].sort((a, b) => a.firstDay - b.firstDay);

describe('the tables of offices', () => {
  test('cover heads of state and government, foreign and defence ministers of at least 60 countries', () => {
    const kinds = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'];
    const countries = [...table.officesBySide].filter(([side, offices]) => {
      const own = new Set(offices.map((office) => office.kind));
      const heads = own.has('head-of-state') || own.has('head-of-government');
      return sideOf(side)?.kind === 'country' && heads && kinds.slice(2).every((kind) => own.has(kind));
    });
    expect(countries.length).toBeGreaterThanOrEqual(60);
  });

  test('name only sides that are known', () => {
    expect([...table.officesBySide.keys()].filter((side) => !sideOf(side))).toEqual([]);
  });

  test('let no two people hold one office at a time, but for acting ones and days of change', () => {
    const overlaps: string[] = [];
    for (const [id, office] of table.offices) {
      if (MANY.test(office.kind)) continue;
      const tenures = byDay(table.byOffice.get(id) ?? []).filter((tenure) => !tenure.acting);
      tenures.slice(1).forEach((next, index) => {
        const before = tenures[index];
        if (!before || before.person === next.person) return;
        const end = before.endDay ?? Number.POSITIVE_INFINITY;
        if (end - next.firstDay > vagueness(before.to) + vagueness(next.from)) {
          overlaps.push(`${id}: ${before.person} until ${before.to ?? 'now'}, ${next.person} from ${next.from}`);
        }
      });
    }
    expect(overlaps).toEqual([]);
  });

  test('leave no head of state or government out for more than half a year', () => {
    // Posts that were abolished, or vacant, for a while.
    const vacant = new Set(['krg-head-of-state', 'td-head-of-government', 'sn-head-of-government', 'lb-head-of-state']);
    const gaps: string[] = [];
    for (const [id, office] of table.offices) {
      if (office.kind !== 'head-of-state' && office.kind !== 'head-of-government') continue;
      let covered = Number.POSITIVE_INFINITY;
      for (const tenure of byDay(table.byOffice.get(id) ?? [])) {
        if (tenure.firstDay - covered > 183 && !vacant.has(id)) gaps.push(`${id}: nobody before ${tenure.from}`);
        const end = tenure.endDay ?? Number.POSITIVE_INFINITY;
        covered = covered === Number.POSITIVE_INFINITY ? end : Math.max(covered, end);
      }
    }
    expect(gaps).toEqual([]);
  });

  test('end a tenure where it is written, else with the next holder, else not', () => {
    const ends = (office: string) => (table.byOffice.get(officeId(office)) ?? []).map(({ person, to }) => [person, to]);
    expect(ends('fr-defence-minister').slice(-2)).toEqual([
      ['sebastien-lecornu', '2025-10-05'],
      ['catherine-vautrin', null],
    ]);
    expect(ends('fr-head-of-state')[0]).toEqual(['francois-hollande', '2017-05-14']);
    // Several hold it at a time: an end that is left open stays open.
    expect(ends('ru-deputy-foreign-minister').filter(([, to]) => to === null).length).toBeGreaterThan(1);
  });

  test('end every tenure after it begins', () => {
    const odd = table.tenures.filter((tenure) => tenure.endDay !== null && tenure.endDay <= tenure.firstDay);
    expect(odd.map((tenure) => `${tenure.office} ${tenure.person} ${tenure.from}..${tenure.to}`)).toEqual([]);
  });
});

// Public facts, drawn independently of the tables: office, day, holder.
test.each([
  ['us-head-of-state', '2016-11-08', 'Barack Obama'],
  ['us-head-of-state', '2020-06-01', 'Donald Trump'],
  ['us-head-of-state', '2022-02-24', 'Joe Biden'],
  ['us-foreign-minister', '2015-07-14', 'John Kerry'],
  ['us-foreign-minister', '2018-06-12', 'Mike Pompeo'],
  ['us-foreign-minister', '2024-04-02', 'Antony Blinken'],
  ['us-foreign-minister', '2025-05-15', 'Marco Rubio'],
  ['fr-head-of-state', '2015-11-13', 'François Hollande'],
  ['fr-head-of-state', '2024-04-02', 'Emmanuel Macron'],
  ['fr-foreign-minister', '2024-04-02', 'Stéphane Séjourné'],
  ['fr-foreign-minister', '2025-01-08', 'Jean-Noël Barrot'],
  ['de-head-of-government', '2015-09-04', 'Angela Merkel'],
  ['de-head-of-government', '2023-01-25', 'Olaf Scholz'],
  ['de-head-of-government', '2025-06-05', 'Friedrich Merz'],
  ['gb-head-of-government', '2016-06-23', 'David Cameron'],
  ['gb-head-of-government', '2019-01-15', 'Theresa May'],
  ['gb-head-of-government', '2022-10-01', 'Liz Truss'],
  ['gb-head-of-government', '2024-07-10', 'Keir Starmer'],
  ['ua-head-of-state', '2019-04-21', 'Petro Poroshenko'],
  ['ua-foreign-minister', '2022-03-10', 'Dmytro Kuleba'],
  ['ru-head-of-state', '2021-06-16', 'Vladimir Putin'],
  ['ru-foreign-minister', '2021-01-01', 'Sergei Lavrov'],
  ['cn-head-of-state', '2023-11-15', 'Xi Jinping'],
  ['cn-foreign-minister', '2023-05-01', 'Qin Gang'],
  ['cn-foreign-minister', '2024-02-01', 'Wang Yi'],
  ['jp-head-of-government', '2016-05-27', 'Shinzo Abe'],
  ['jp-head-of-government', '2023-05-20', 'Fumio Kishida'],
  ['in-head-of-government', '2024-08-23', 'Narendra Modi'],
  ['au-head-of-government', '2025-07-15', 'Anthony Albanese'],
  ['cl-head-of-state', '2025-04-01', 'Gabriel Boric'],
  ['ke-head-of-state', '2021-11-17', 'Uhuru Kenyatta'],
  ['rw-head-of-state', '2025-06-27', 'Paul Kagame'],
  ['eg-foreign-minister', '2024-06-01', 'Sameh Shoukry'],
  ['tr-foreign-minister', '2023-02-20', 'Mevlüt Çavuşoğlu'],
  ['kz-head-of-state', '2018-09-05', 'Nursultan Nazarbayev'],
  ['am-head-of-government', '2024-04-05', 'Nikol Pashinyan'],
  ['sy-head-of-state', '2024-11-01', 'Bashar al-Assad'],
  ['br-head-of-state', '2020-03-07', 'Jair Bolsonaro'],
  ['za-head-of-state', '2017-06-01', 'Jacob Zuma'],
  ['ca-head-of-government', '2025-06-16', 'Mark Carney'],
  ['il-head-of-government', '2022-07-14', 'Yair Lapid'],
  ['it-head-of-government', '2019-03-23', 'Giuseppe Conte'],
  ['kr-head-of-state', '2018-04-27', 'Moon Jae-in'],
  ['pl-head-of-government', '2024-08-22', 'Donald Tusk'],
])('%s on %s is %s', (office, iso, name) => {
  const day = readDay(iso);
  expect(day).not.toBeNull();
  const holders = day === null ? [] : holdersOf(officeId(office), day);
  expect(holders.map((id) => nameKey(personOf(id)?.name ?? ''))).toContain(nameKey(name));
});

test('a change falls on the successor', () => {
  const day = readDay('2024-09-21');
  const holders = day === null ? [] : holdersOf(officeId('fr-foreign-minister'), day);
  expect(holders).toEqual([personId('jean-noel-barrot')]);
});

test('who held two offices has both', () => {
  const offices = tenuresOf(personId('boris-johnson')).map((tenure) => tenure.office);
  expect(offices).toContain('gb-foreign-minister');
  expect(offices).toContain('gb-head-of-government');
});

test.each<[written: string, surname: string, slug: string]>([
  ['[Xi] Jinping', 'Xi', 'xi-jinping'],
  ['Stéphane Séjourné', 'Séjourné', 'stephane-sejourne'],
  ['Ursula von der Leyen', 'von der Leyen', 'ursula-von-der-leyen'],
  ['Jean-Yves [Le Drian]', 'Le Drian', 'jean-yves-le-drian'],
  ['Bashar al-Assad', 'al-Assad', 'bashar-al-assad'],
  ['Ferdinand Marcos Jr.', 'Marcos', 'ferdinand-marcos-jr'],
])('%s is called %s', (written, surname, slug) => {
  const person = toPerson(written);
  expect([person.surname, person.id]).toEqual([surname, slug]);
});

test('names are matched without accents, hyphens, dots', () => {
  expect(nameKey('Jean-Noël  O’Brien J.')).toBe('jean noel obrien j');
  expect(personSlug('Çavuşoğlu')).toBe('cavusoglu');
  expect(surnameOf('Akihito')).toBe('Akihito');
});

const idsByName = (name: string): readonly PersonId[] => table.byFullName.get(nameKey(name)) ?? [];

test('other spellings and the family name put last or first lead to the same person', () => {
  expect(idsByName('Orbán Viktor')).toEqual(idsByName('Viktor Orban'));
  expect(idsByName('Volodymyr Zelenskyy')).toEqual(idsByName('Volodymyr Zelensky'));
  expect(idsByName('Ishiba Shigeru')).toEqual(idsByName('Shigeru Ishiba'));
});
