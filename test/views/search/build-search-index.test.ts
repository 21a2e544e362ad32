import { expect, it } from 'vitest';
import { finish } from '#base/steps.ts';
import { buildSearchIndex, collectSearchWords } from '#views/search/build-search-index.ts';
import { listTexts } from '#views/search/searched-texts.ts';
import { generateSentences } from '../../bench/generate-sentences.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

for (const [name, corpus] of [
  ['the seeds', buildSampleCorpus()],
  ['many sentences', generateSentences(2_000, 1)],
] as const) {
  it(`has the same words whether they were read here or sent to a worker: ${name}`, () => {
    const words = collectSearchWords();
    const texts = listTexts(corpus);
    let next = texts.next();
    for (; !next.done; next = texts.next()) words.add(structuredClone(next.value));
    const sent = { ...next.value, ...structuredClone(words.build()) };
    expect(sent).toEqual(finish(buildSearchIndex(corpus)));
    expect(sent.inSentences.size).toBe(corpus.articles.reduce((sum, { sentences }) => sum + sentences.length, 0));
  });
}
