import { describe, expect, it } from 'vitest';
import { readRecord, toRecord } from '#data/kept-record.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';

const article = parseArticle(
  readPastedText('Macron met Scholz in Berlin on Monday.', 'berlin.txt', {
    published: '2024-05-28',
    publisher: 'Le Monde',
  }),
);
const record = structuredClone(toRecord(article));

describe('a kept article', () => {
  it('comes back as it was', () => {
    expect(readRecord(article.id, record)).toEqual({ article });
  });

  it('is not shown with other words than it was kept with', () => {
    const changed = { ...record, raw: { ...record.raw, text: record.raw.text.replace('Monday', 'Sunday') } };
    expect(readRecord(article.id, changed)).toEqual({
      fault: { key: article.id, title: 'berlin.txt', problem: 'changed' },
    });
    expect(readRecord('other', record)).toMatchObject({ fault: { key: 'other', problem: 'changed' } });
  });

  it('of a later version is left for that version', () => {
    expect(readRecord(article.id, { ...record, version: 99 })).toMatchObject({ fault: { problem: 'newer' } });
  });

  it.each([
    null,
    7,
    'text',
    [],
    {},
    { version: 1 },
    { version: 1, raw: { text: 3 } },
    { version: 1, raw: record.raw },
  ])('that is damaged is named, never thrown over (%j)', (value) => {
    expect(readRecord('k', value)).toMatchObject({ fault: { key: 'k', problem: 'damaged' } });
  });
});
