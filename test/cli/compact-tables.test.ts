import { expect, test } from 'vitest';
import { compactTable } from '#cli/compact-tables.ts';
import { COUNTRIES } from '#parse/lexicon/countries.ts';
import { ORGANISATIONS } from '#parse/lexicon/organisations.ts';
import { readList, readTable } from '#parse/lexicon/read-table.ts';
import { VENUES } from '#parse/lexicon/venues.ts';

test.each([COUNTRIES, ORGANISATIONS, VENUES])('a table without its blanks says the same', (table) => {
  const read = (written: string) => readTable(written).map((row) => row.map(readList));
  const compact = compactTable(table);
  expect(read(compact)).toEqual(read(table));
  expect(compact.length).toBeLessThan(table.length);
});

test('holders stay indented under their office', () => {
  expect(compactTable('# FR\nhead-of-state | | French leader\n  François Hollande 2012\n')).toBe(
    '# FR\nhead-of-state||French leader\n François Hollande 2012\n',
  );
});
