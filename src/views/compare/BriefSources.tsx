import { citeSentence, nameOrigin } from '#corpus/cite-sentence.ts';
import type { Corpus } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
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
          const url = findAddress(corpus, measure);
          return (
            <li key={measure.article}>
              {column.label}:{' '}
              {measure.title !== null && measure.publisher !== null && (
                <span className="text-ink">“{measure.title}”, </span>
              )}
              {describeMeasure(measure)} {url !== null && <span className="break-all">{url}</span>}
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** Its address, where that is a safe one, as every citation has it. */
const findAddress = (corpus: Corpus, { article, sentences }: ArticleMeasure): string | null =>
  sentences === 0 ? null : citeSentence(corpus, { article, sentence: 0, quote: { start: 0, end: 0, exact: '' } }).url;

function describeMeasure(measure: ArticleMeasure): string {
  const { published, inferred, kind, sentences, words } = measure;
  const date = published ? describeEstimate(published) : 'undated';
  const from = `${nameOrigin(measure)}, ${date}${inferred ? ' (inferred)' : ''}`;
  return `${from}: ${kind}, ${sentences} sentences, ${words} words.`;
}
