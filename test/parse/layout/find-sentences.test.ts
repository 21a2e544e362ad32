import { describe, expect, test } from 'vitest';
import { findLayout } from '#parse/layout/find-layout.ts';
import { LONGEST_SENTENCE } from '#parse/layout/find-sentence-end.ts';
import { findSentences } from '#parse/layout/find-sentences.ts';

/** `|` marks where a sentence must end and the next begin; the marks are taken out before reading. */
function sentencesOf(marked: string): string[] {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  const layout = findLayout(text);
  return findSentences(text, layout).map(({ span }) => text.slice(span.start, span.end));
}

const MARKED = [
  'He met U.S. Secretary of State Antony Blinken at 3 p.m. on Jan. 8 in St. Petersburg. | They spoke for an hour.',
  'Gen. Charles Q. Brown Jr. spoke with Lt. Gen. Smith. | No. 10 did not comment.',
  'Mr. Lavrov, Mrs. Wong and Dr. S. Jaishankar attended. | Prof. J. K. Rao did not.',
  'The bill is worth $2.5 billion, up 3.4 percent. | It passed on Dec. 12.',
  '“We are ready.” | The minister left at once, officials said on Monday.',
  '"Will it hold?" Macron asked the reporters in Paris. | Nobody answered.',
  '"We must act now!" the premier said to the crowd. | It cheered.',
  'We will see… | The talks go on in Geneva.',
  'They want weapons ... and money, the minister said. | Nothing came.',
  'He flew to Washington, D.C. | The talks began in the evening.',
  'The plane landed at 5 p.m. | On Tuesday he returned home.',
  'The envoy of the U.N. Security Council left. | He was tired.',
  'Talks were held in the U.S. | However, no deal was signed.',
  'The answer was no. | The two sides parted without a word.',
  'The war.| The French minister said so.',
  'He spoke (he always does.) | Then he left the room.',
  'Rep. Adam Smith, D-Wash., and Sen. Jim Risch, R-Idaho, objected. | Both voted no.',
  'See Art. 5 of the treaty and Fig. 3 in vol. 2. | Nothing else matters here.',
  'The firm Renault Inc. said so. | Shell plc denied it.',
  'George H. W. Bush and George W. Bush were there. | So was the pope.',
  'He lives at 10 Downing St. | The house is old and small.',
  'Minister A. B. Smith met Prime Minister T. Abe. | Mr. Abe smiled.',
];

describe('findSentences', () => {
  test.each(MARKED)('%s', (marked) => {
    const want = marked.split('|').map((part) => part.trim());
    expect(sentencesOf(marked)).toEqual(want);
  });

  test('words without a stop are cut between two of them, and none is lost', () => {
    const text = 'the minister and the envoy of the union '.repeat(400).trim();
    const sentences = findSentences(text, findLayout(text)).map(({ span }) => text.slice(span.start, span.end));
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(sentences.join(' ')).toBe(text);
  });

  test('a word without an end is cut, never inside a character', () => {
    const text = `Then ${'𝐀'.repeat(LONGEST_SENTENCE)}x`;
    const pieces = findSentences(text, findLayout(text)).map(({ span }) => text.slice(span.start, span.end));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('') === text).toBe(true);
    expect(pieces.filter((piece) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toHaveLength(0);
  });

  test('leaves datelines, list marks, bylines and noise out', () => {
    const text = [
      'Macron lands in Kigali for talks',
      'By Jane Doe',
      'KIGALI, Rwanda (AP) — French President Emmanuel Macron arrived in Rwanda on Thursday. Advertisement He met Paul Kagame.',
      '• The two will sign three agreements on farming.',
      'Share on Facebook',
    ].join('\n');
    const sentences = findSentences(text, findLayout(text)).map(({ span }) => text.slice(span.start, span.end));
    expect(sentences).toEqual([
      'Macron lands in Kigali for talks',
      'French President Emmanuel Macron arrived in Rwanda on Thursday.',
      'He met Paul Kagame.',
      'The two will sign three agreements on farming.',
    ]);
  });
});
