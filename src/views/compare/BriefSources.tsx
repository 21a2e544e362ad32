import { describeEstimate } from '#model/date-words.ts';
import type { ArticleMeasure, Fairness } from './comparison.ts';

/** What the brief was made from: article by article, with date, kind and length. */
export function BriefSources({ fairness }: { readonly fairness: Fairness }) {
  return (
    <ul className="font-sans text-[9pt] text-muted">
      {fairness.visits.flatMap(({ column, articles }) =>
        articles.map((measure) => (
          <li key={measure.article}>
            {column.label}: {describeMeasure(measure)}
          </li>
        )),
      )}
    </ul>
  );
}

function describeMeasure({ publisher, published, inferred, kind, sentences, words }: ArticleMeasure): string {
  const date = published ? describeEstimate(published) : 'undated';
  const from = `${publisher ?? 'publisher unknown'}, ${date}${inferred ? ' (inferred)' : ''}`;
  return `${from}: ${kind}, ${sentences} sentences, ${words} words.`;
}
