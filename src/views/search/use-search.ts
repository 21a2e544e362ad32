import { useEffect, useState } from 'react';
import { takeTurns } from '#base/steps.ts';
import type { Corpus } from '#model/corpus.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { PAGE_TURNS } from '#ui/page-turns.ts';
import { buildSearchIndex, type SearchIndex, type SearchWords } from './build-search-index.ts';
import { findMatches } from './find-matches.ts';
import type { MatchGroup } from './search-match.ts';
import { listTexts } from './searched-texts.ts';

export type FindMatches = (typed: string) => MatchGroup[];

/** Finds in `index`; null while its words are being read. */
export function useSearch(index: CorpusIndex): FindMatches | null {
  const [ready, setReady] = useState<{ readonly index: CorpusIndex; readonly find: FindMatches } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void readWords(index.corpus, stop.signal).then((search) => {
      if (search) setReady({ index, find: (typed) => findMatches(search, index, typed) });
    });
    return () => stop.abort();
  }, [index]);
  return ready?.index === index ? ready.find : null;
}

// A worker is there after some hundredths of a second: fewer words than these are read by then.
const FEW_SENTENCES = 500;

/** null when it was aborted. */
async function readWords(corpus: Corpus, signal: AbortSignal): Promise<SearchIndex | null> {
  const sentences = corpus.articles.reduce((sum, article) => sum + article.sentences.length, 0);
  if (sentences + corpus.events.length > FEW_SENTENCES && typeof Worker !== 'undefined') {
    try {
      return await readInWorker(corpus, signal);
    } catch {
      // No worker can be had: then on the page's own thread.
    }
  }
  return takeTurns(buildSearchIndex(corpus), PAGE_TURNS, signal);
}

/** The page only writes down what can be found, in turns; parting it into words and putting these in order is the worker's. */
async function readInWorker(corpus: Corpus, signal: AbortSignal): Promise<SearchIndex | null> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
  try {
    const words = new Promise<SearchWords | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SearchWords>) => resolve(data);
      worker.onerror = ({ error }) => reject(error);
      signal.addEventListener('abort', () => resolve(null), { once: true });
    });
    const sent = takeTurns(sendTexts(corpus, worker), PAGE_TURNS, signal);
    const [searched, built] = await Promise.all([sent, words]);
    return searched && built && { ...searched, ...built };
  } finally {
    worker.terminate();
  }
}

function* sendTexts(corpus: Corpus, worker: Worker) {
  const texts = listTexts(corpus);
  for (let next = texts.next(); ; next = texts.next()) {
    worker.postMessage(next.done ? null : next.value);
    if (next.done) return next.value;
    yield;
  }
}
