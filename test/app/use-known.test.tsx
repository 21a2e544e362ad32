import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useKnown } from '#app/use-known.ts';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import { type Day, readDay } from '#model/day.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { indexCorpus } from '#select/index-corpus.ts';

// Enough that they are put together in turns; one came out each day from 4 May 2031 on.
const all = indexCorpus(
  buildCorpus(
    Array.from({ length: 60 }, (_, i) =>
      parseArticle(
        readPastedText(
          `LISBON, ${i < 28 ? `May ${i + 4}` : i < 58 ? `June ${i - 27}` : `July ${i - 57}`} 2031 (Test) -- The minister spoke of ${i} matters.`,
          `${i}`,
        ),
      ),
    ),
  ),
);
const day = (iso: string): Day => known(readDay(iso), iso);
const outline = ({ index, day: shown }: ReturnType<typeof useKnown>) => ({
  articles: index.corpus.articles.length,
  day: shown,
});

it('goes on showing the account that is there until the one of the day is put together', async () => {
  const { result, rerender } = renderHook((asked: Day | null) => outline(useKnown(all, asked)), {
    initialProps: null as Day | null,
  });
  expect(result.current).toEqual({ articles: 60, day: null });
  rerender(day('2031-05-13'));
  expect(result.current).toEqual({ articles: 60, day: null });
  await waitFor(() => expect(result.current).toEqual({ articles: 10, day: day('2031-05-13') }));
  rerender(day('2031-05-06'));
  expect(result.current.articles).toBe(10);
  await waitFor(() => expect(result.current).toEqual({ articles: 3, day: day('2031-05-06') }));
});

it('has all that is known at once when no day is asked for any more', async () => {
  const { result, rerender } = renderHook((asked: Day | null) => outline(useKnown(all, asked)), {
    initialProps: day('2031-05-13') as Day | null,
  });
  await waitFor(() => expect(result.current.articles).toBe(10));
  rerender(null);
  expect(result.current).toEqual({ articles: 60, day: null });
});

it('ends in the last day asked for, however fast the slider goes', async () => {
  const { result, rerender } = renderHook((asked: Day | null) => outline(useKnown(all, asked)), {
    initialProps: null as Day | null,
  });
  for (let date = 10; date < 20; date += 1) rerender(day(`2031-05-${date}`));
  await waitFor(() => expect(result.current).toEqual({ articles: 16, day: day('2031-05-19') }));
});
