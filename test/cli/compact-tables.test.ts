import { expect, test } from 'vitest';
import { compactTable, saysTheSame } from '#cli/compact-tables.ts';
import { COUNTRIES } from '#parse/lexicon/countries.ts';
import { unpackTime } from '#parse/lexicon/office-table.ts';
import { OFFICE_TABLES } from '#parse/lexicon/office-tables.ts';
import { ORGANISATIONS } from '#parse/lexicon/organisations.ts';
import { readList, readTable } from '#parse/lexicon/read-table.ts';
import { VENUES } from '#parse/lexicon/venues.ts';

test.each([COUNTRIES, ORGANISATIONS, VENUES])('a table without its blanks says the same', (table) => {
  const read = (written: string) => readTable(written).map((row) => row.map(readList));
  const compact = compactTable(table);
  expect(read(compact)).toEqual(read(table));
  expect(compact.length).toBeLessThan(table.length);
});

test('holders stay indented under their office, their days packed', () => {
  const table =
    '# FR\nhead-of-state | | French leader\n  François Hollande 2012\n  Emmanuel Macron 2017-05-14..2022-12-31\n';
  expect(compactTable(table)).toBe(
    '# FR\nhead-of-state||French leader\n François Hollande 2012\n Emmanuel Macron h5e..mcv\n',
  );
  const days = OFFICE_TABLES.join().match(/\b20\d\d-\d\d-\d\d\b/g) ?? [];
  expect(days.map((day) => unpackTime(compactTable(day)))).toEqual(days);
});

test('a table whose packed days would be read as something else is noticed', () => {
  const says = (table: string) => saysTheSame(table, compactTable(table));
  expect(says('president | | President\n  Emmanuel Macron 2017-05-14..2022-12-31\n')).toBe(true);
  expect(says('  Emmanuel Macron 2036-05-14\n')).toBe(false);
  expect(says('Élysée | Paris 2017-05-14 | FR\n')).toBe(false);
  expect(saysTheSame('a = b', 'a = c')).toBe(false);
});
