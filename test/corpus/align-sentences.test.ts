import { describe, expect, it } from 'vitest';
import { type AlignedRow, alignSentences } from '#corpus/align-sentences.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { toSentenceLink } from '#corpus/sentence-link.ts';
import { stemWord } from '#corpus/sentence-words.ts';
import type { Corpus } from '#model/corpus.ts';
import { drawArticle } from '../support/draw-article.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

function alignAll(corpus: Corpus): AlignedRow[] {
  const [left = [], right = []] = corpus.articles.map((article) =>
    article.sentences.map((_, sentence) => toSentenceLink(article, sentence)),
  );
  return alignSentences(corpus, left, right);
}

/** The counterpart of a left sentence, with what is shared; null when it has none. */
function matchOf(rows: readonly AlignedRow[], left: number) {
  const row = rows.find((candidate) => candidate.left?.sentence === left);
  return row?.left && row.right ? row : null;
}

const pairsOf = (rows: readonly AlignedRow[]) =>
  rows.flatMap((row) => (row.left && row.right ? [`${row.left.sentence}–${row.right.sentence}`] : []));

const draw = (left: string, right: string) =>
  buildCorpus([drawArticle(`a 2024-01-01\n\n${left}`), drawArticle(`b 2024-02-01\n\n${right}`)]);

describe('alignSentences', () => {
  it('sets the same matter of the two seeds side by side', () => {
    const rows = alignAll(buildSampleCorpus());
    // Both announce or tell the talks with the president on Ukraine; both the joint press conference; both urge Beijing over Russia.
    expect(pairsOf(rows)).toEqual(expect.arrayContaining(['0–0', '12–10', '10–4']));
    const gaza = matchOf(rows, 3);
    expect(gaza?.shared.topics).toEqual(['gaza-israel-ceasefire']);
    expect(gaza?.shared.words).toContain('ceasefire');
  });

  it('forces no partner: most sentences of the long announcement have none', () => {
    const rows = alignAll(buildSampleCorpus());
    expect(rows.filter((row) => row.left && !row.right).length).toBeGreaterThan(10);
    expect(rows.some((row) => row.right && !row.left)).toBe(true);
  });

  it('shows the words that changed only where the wording is close', () => {
    const rows = alignAll(
      draw(
        'The ministers agreed to reopen the northern ferry line in spring.',
        'The ministers agreed to close the northern ferry line in autumn.',
      ),
    );
    expect(matchOf(rows, 0)?.differences?.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
      'same: The ministers agreed to',
      'left: reopen',
      'right: close',
      'same: the northern ferry line in',
      'left: spring',
      'right: autumn',
      'same: .',
    ]);
    const gaza = matchOf(alignAll(buildSampleCorpus()), 3);
    expect(gaza).not.toBeNull();
    expect(gaza?.differences).toBeNull();
  });

  it('takes a name for the same however it is spelled', () => {
    const rows = alignAll(
      draw(
        '[Stephane Sejourne|@sejourne] opened the fair.\nRain fell.',
        '[Séjourné|@sejourne] opened the hall.\nSnow lay.',
      ),
    );
    expect(matchOf(rows, 0)?.shared.people).toEqual(['sejourne']);
  });

  it('stays quick and whole on hostile sentences', () => {
    const long = 'early '.repeat(40_000);
    const rows = alignAll(draw(`${long}a.`, `${long}b.`));
    expect(pairsOf(rows)).toEqual(['0–0']);
    const word = 'x'.repeat(500_000);
    expect(alignAll(draw(word, `${word}y`))).toHaveLength(1);
  });
});

describe('stemWord', () => {
  it.each([
    ['supporting', 'support'],
    ['supported', 'support'],
    ['supports', 'support'],
    ['countries', 'country'],
    ['crisis', 'crisi'],
    ['ring', 'ring'],
    ['press', 'press'],
  ])('%s → %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});
