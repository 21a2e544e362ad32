import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { citeSentence } from '#corpus/cite-sentence.ts';
import { toSentenceLink } from '#corpus/sentence-link.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const corpus = buildSampleCorpus();
const cite = (at: number, sentence: number) =>
  citeSentence(corpus, toSentenceLink(known(corpus.articles[at], 'an article'), sentence));

describe('citeSentence', () => {
  it('names publisher, date, paragraph and address, ready to paste', () => {
    expect(cite(0, 6).text).toBe(
      '“He will also have talks with Foreign Minister Stephane Sejourne.” Kyiv Post with AFP, 2 April 2024, paragraph 5. https://www.kyivpost.com/post/30440',
    );
  });

  it('does not count advertisements as paragraphs', () => {
    expect(cite(0, 7).paragraph).toBe(6);
  });

  it('says when the date was inferred, and names the title', () => {
    const { text, paragraph } = cite(1, 9);
    expect(paragraph).toBe(8);
    expect(text).toContain(
      '“Blinken discussed support for Ukraine during meeting with Macron”, RBC-Ukraine, 8 January 2025 (inferred)',
    );
  });

  it('calls a headline a headline', () => {
    expect(cite(1, 0).paragraph).toBeNull();
    expect(cite(1, 0).text).toContain(', headline.');
  });
});
