import { addBit, bitsOf, buildBitset } from '#base/bitset.ts';
import { finish, type Steps } from '#base/steps.ts';
import { buildCorpusSteps } from '#corpus/build-corpus.ts';
import { isOutBy } from '#corpus/known-on.ts';
import type { Day } from '#model/day.ts';
import { type CorpusIndex, indexCorpusSteps } from './index-corpus.ts';
import type { Selection } from './select-events.ts';

/**
 * What a reader of all articles out by `day` knew and expected: the account as it would have been put together then. An event or visit
 * keeps its id, because the oldest telling gives it. An article without a date is left out: nobody can say that it was out. Names stay
 * those of all articles, so that what is asked for can still be named. The index itself where nothing came later.
 */
export const indexKnown = (index: CorpusIndex, day: Day): CorpusIndex => finish(indexKnownSteps(index, day));

/** The same in small steps. */
export function* indexKnownSteps(index: CorpusIndex, day: Day): Steps<CorpusIndex> {
  const { articles, people, sides, offices, places, topics } = index.corpus;
  const out = articles.filter((article) => isOutBy(article, day));
  if (out.length === articles.length) return index;
  const corpus = yield* buildCorpusSteps(out);
  return yield* indexCorpusSteps({ ...corpus, people, sides, offices, places, topics });
}

/** A selection among what was known, as rows of all that is known now. */
export function toRowsOfAll(all: CorpusIndex, known: CorpusIndex, selection: Selection): Selection {
  if (all === known) return selection;
  const rows = buildBitset(all.size);
  for (const row of bitsOf(selection.rows)) {
    const event = known.corpus.events[row];
    const place = event && all.rowOf.get(event.id);
    if (place !== undefined) addBit(rows, place);
  }
  return { ...selection, rows, size: all.size };
}
