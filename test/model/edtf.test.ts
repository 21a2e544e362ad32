import { describe, expect, it } from 'vitest';
import { writeDay } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';

const interval = (edtf: string) => {
  const days = readEdtf(edtf);
  return days && [days.earliest, days.latest].map((day) => (day === null ? '..' : writeDay(day))).join(' ');
};

describe('readEdtf', () => {
  it.each([
    ['2024-04-02', '2024-04-02 2024-04-02'],
    ['2025-01-08~', '2025-01-08 2025-01-08'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2023', '2023-01-01 2023-12-31'],
    ['2024-21', '2024-03-01 2024-05-31'],
    ['2024-24', '2024-12-01 2025-02-28'],
    ['2024-03-11/2024-04-09', '2024-03-11 2024-04-09'],
    ['2022~/2024-04-02', '2022-01-01 2024-04-02'],
    ['../2025-01-08', '.. 2025-01-08'],
    ['2025-01/..', '2025-01-01 ..'],
  ])('%s covers %s', (edtf, days) => {
    expect(interval(edtf)).toBe(days);
  });

  it.each([
    '',
    '..',
    '../..',
    '2024-02-30',
    '2024-25',
    '24-01',
    '2024-01/2024-02/2024-03',
    'XXXX',
    '2024-04-02T10:00',
  ])('%j is no date of ours', (edtf) => {
    expect(readEdtf(edtf)).toBeNull();
  });
});
