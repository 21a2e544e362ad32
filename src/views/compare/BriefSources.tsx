import type { Corpus } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { citeSentence } from './cite-sentence.ts';
import type { ArticleMeasure, Fairness } from './comparison.ts';

export interface BriefSourcesProps {
  readonly corpus: Corpus;
  readonly fairness: Fairness;
}

/** What the brief was made from: article by article, with title, date, kind, length and address. */
export function BriefSources({ corpus, fairness }: BriefSourcesProps) {
  return (
    <ul className="mt-2 flex flex-col gap-0.5 font-sans text-[8pt] text-muted leading-tight">
      {fairness.visits.flatMap(({ column, articles }) =>
        articles.map((measure) => {
          const { title, url } = describeArticle(corpus, measure);
          return (
            <li key={measure.article}>
              {column.label}: {title !== null && <span className="text-ink">“{title}”, </span>}
              {describeMeasure(measure)} {url !== null && <span className="break-all">{url}</span>}
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** Its title and a safe address, as every citation has them. */
function describeArticle(corpus: Corpus, { article, sentences }: ArticleMeasure) {
  if (sentences === 0) return { title: null, url: null };
  return citeSentence(corpus, { article, sentence: 0, quote: { start: 0, end: 0, exact: '' } });
}

function describeMeasure({ publisher, published, inferred, kind, sentences, words }: ArticleMeasure): string {
  const date = published ? describeEstimate(published) : 'undated';
  const from = `${publisher ?? 'publisher unknown'}, ${date}${inferred ? ' (inferred)' : ''}`;
  return `${from}: ${kind}, ${sentences} sentences, ${words} words.`;
}
