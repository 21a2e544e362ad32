import { Fragment } from 'react';
import { describeEstimate } from '#model/date-words.ts';
import type { ArticleMeasure, Fairness, VisitMeasure } from './comparison.ts';
import { FairnessNote } from './FairnessNote.tsx';
import { nameOrigin } from './SourceLine.tsx';
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
              <VisitWords visit={visit} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <FairnessNote fairness={fairness} />
    </section>
  );
}

function VisitWords({ visit }: { readonly visit: VisitMeasure }) {
  const [only, ...more] = visit.articles;
  if (!only) return <>no article of its own</>;
  if (more.length === 0) return <ArticleWords measure={only} />;
  return (
    <>
      {visit.articles.length} articles, {KINDS[visit.kind]}: {visit.sentences} sentences, {countWords(visit.words)}
      <ul>
        {visit.articles.map((measure) => (
          <li key={measure.article}>
            <ArticleWords measure={measure} />
          </li>
        ))}
      </ul>
    </>
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
