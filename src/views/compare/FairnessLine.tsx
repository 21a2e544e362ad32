import { Fragment } from 'react';
import { nameOrigin } from '#corpus/cite-sentence.ts';
import { describeEstimate } from '#model/date-words.ts';
import type { ArticleMeasure, Fairness, VisitMeasure } from './comparison.ts';
import { FairnessNote } from './FairnessNote.tsx';
import { WholeArticleLink } from './WholeArticleLink.tsx';

const KINDS: Readonly<Record<VisitMeasure['kind'], string>> = {
  announcement: 'announcement',
  report: 'report',
  mixed: 'announcements and reports',
};

/** What is being compared: how long each side is, of what kind and from when. Stands over every comparison. */
export function FairnessLine({ fairness }: { readonly fairness: Fairness }) {
  return (
    <section aria-label="What is compared" className="border-rule border-b py-2.5 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {fairness.visits.map((visit) => (
          <Fragment key={visit.column.visit}>
            <dt className="font-semibold">{visit.column.label}</dt>
            <dd className="text-muted">
              <VisitWords visit={visit} open={fairness.visits.length <= MOST_OPEN} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <FairnessNote fairness={fairness} />
    </section>
  );
}

// The articles of more visits than these would fill the screen before the comparison begins.
const MOST_OPEN = 2;

function VisitWords({ visit, open }: { readonly visit: VisitMeasure; readonly open: boolean }) {
  const [only, ...more] = visit.articles;
  if (!only) return <>no article of its own</>;
  if (more.length === 0) return <ArticleWords measure={only} />;
  return (
    <details open={open}>
      <summary className="hover:text-ink">
        {visit.articles.length} articles, {KINDS[visit.kind]}: {visit.sentences} sentences, {countWords(visit.words)}
      </summary>
      <ul>
        {visit.articles.map((measure) => (
          <li key={measure.article}>
            <ArticleWords measure={measure} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Kyiv Post, 2 April 2024: announcement, 23 sentences, 520 words". */
function ArticleWords({ measure }: { readonly measure: ArticleMeasure }) {
  const { article, published, inferred, kind, sentences, words } = measure;
  const origin = nameOrigin(measure);
  return (
    <>
      <WholeArticleLink article={article}>
        {origin.charAt(0).toUpperCase() + origin.slice(1)}, {published ? describeEstimate(published) : 'undated'}
      </WholeArticleLink>
      {inferred && ' (inferred)'}: {KINDS[kind]}, {sentences} sentences, {countWords(words)}
    </>
  );
}

// Grouped by hand: the same everywhere, whatever the browser's language.
const countWords = (words: number): string => `${String(words).replace(/\B(?=(?:\d{3}){1,3}$)/g, ',')} words`;
