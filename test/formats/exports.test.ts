import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { readFile } from '#formats/read-file.ts';
import { toExportRows } from '#formats/to-export-rows.ts';
import { writeCsv } from '#formats/write-csv.ts';
import { writeICalendar } from '#formats/write-icalendar.ts';
import { writeTimelineJs } from '#formats/write-timelinejs.ts';
import { drawArticle } from '../support/draw-article.ts';

const corpus = buildCorpus([
  drawArticle(
    `
    a1 2024-04-02 announcement Kyiv Post
    visit: ann/XA planned: XB/Bree 2024-04-02
    people: ann Ann Adder = xa-envoy Envoy; bo Bo Birch/XB = xb-fm Foreign Minister

    Ann Adder will meet Bo Birch, "the fox", in Bree on Tuesday. !talks planned 2024-04-02 Bree: ann bo
    They hold a conference in July. !conference planned 2024-07 Bree: ann
    =2+2 is what Birch said. !statement held ../2024-04-02 -: bo
    Birch called Adder. !call cancelled - -: bo ann
  `.replace(/^ {4}/gm, ''),
  ),
]);
const rows = toExportRows(corpus);

describe('a table for spreadsheets', () => {
  const lines = writeCsv(rows).split('\r\n');

  it('has a line an event with its date as EDTF and in words, and the words it came from', () => {
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('2024-07,'))).toContain('July 2024,2024-07-01,2024-07-31');
    expect(lines.find((line) => line.startsWith('2024-04-02,'))).toContain('""the fox""');
  });

  it('holds nothing that a spreadsheet would run', () => {
    expect(writeCsv(rows)).not.toMatch(/(^|,|")[=@]2/m);
    expect(writeCsv(rows)).toContain("'=2+2 is what Birch said.");
  });
});

describe('what is handed out', () => {
  it.each([
    ['table', writeCsv(rows)],
    ['calendar file', writeICalendar(rows)],
    ['JSON data file', writeTimelineJs(rows, 'Visits')],
  ])('is not read as an article again: %s', (kind, text) => {
    expect(() => readFile(new TextEncoder().encode(text), 'events')).toThrow(`data (${kind})`);
  });
});

describe('a calendar', () => {
  const text = writeICalendar(rows);

  it('has whole days with the end open, and leaves out what has no two ends', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART;VALUE=DATE:20240701\r\nDTEND;VALUE=DATE:20240801');
    expect(text).toContain('DTSTART;VALUE=DATE:20240402\r\nDTEND;VALUE=DATE:20240403');
    expect(text).toContain('STATUS:TENTATIVE');
  });

  it('folds its lines at 75 octets and escapes what means something', () => {
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(
      '“Ann Adder will meet Bo Birch\\, "the fox"\\, in Bree on Tuesday.”',
    );
  });
});

describe('slides', () => {
  it('have the days, the date in words and the words of the article as text', () => {
    const { events } = JSON.parse(writeTimelineJs(rows, 'Adder & Birch'));
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({
      start_date: { year: 2024, month: 7, day: 1 },
      end_date: { year: 2024, month: 7, day: 31 },
      display_date: 'July 2024',
      group: 'Planned',
    });
    expect(events[0].text.text).toContain('&quot;the fox&quot;');
  });
});
