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
    // The talks with the president on Ukraine; a ceasefire; Beijing's part in Russia's war; the joint press conference; the visit itself.
    expect(pairsOf(rows)).toEqual(['0–0', '3–5', '10–4', '12–10', '16–1']);
    const gaza = matchOf(rows, 3);
    expect(gaza?.shared.topics).toEqual(['gaza-israel-ceasefire']);
    expect(gaza?.shared.words).toEqual(['ceasefire']);
  });

  it('forces no partner: most sentences of both articles have none, and stand in reading order', () => {
    const rows = alignAll(buildSampleCorpus());
    const alone = (side: 'left' | 'right') =>
      rows.flatMap((row) => (row.left && row.right ? [] : (row[side]?.sentence ?? [])));
    expect(alone('left')).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 17, 18, 19]);
    expect(alone('right')).toEqual([2, 3, 6, 7, 8, 9, 11, 12]);
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
