import type { ParsedArticle } from '#model/article.ts';
import type { Doubt } from '#model/doubt.ts';
import { PopoverNote } from '#ui/PopoverNote.tsx';
import {
  countWords,
  describeKind,
  describePublicationBasis,
  describePublicationDate,
  describePublicationReason,
  toExternalLink,
} from './describe-article.ts';
import { ReadingReport } from './ReadingReport.tsx';

export interface PublicationLineProps {
  readonly article: ParsedArticle;
  readonly describeDoubt: (doubt: Doubt) => string;
}

/** Where the article comes from, from when it is and how that is known, what kind it is, and what was read in it. */
export function PublicationLine({ article, describeDoubt }: PublicationLineProps) {
  const { published, raw, doubts } = article;
  const link = toExternalLink(raw.url);
  const basis = describePublicationBasis(published.basis);
  return (
    <div className="mt-1.5 mb-4 font-sans text-muted text-sm leading-6">
      <p className="text-pretty">
        {raw.publisher && <span>{raw.publisher}. </span>}
        <span>
          {describePublicationDate(published.estimate)}
          {published.basis === 'inferred' ? (
            <>
              {', '}
              {/* The full stop stays with its word. */}
              <span className="whitespace-nowrap">
                <InferredNote article={article} />.
              </span>
            </>
          ) : (
            `${basis ? `, ${basis}` : ''}.`
          )}
        </span>{' '}
        <span>{describeKind(article)}.</span>
      </p>
      <p className="flex flex-wrap gap-x-4 print:hidden">
        {link && (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-6 items-center underline decoration-rule-strong underline-offset-3 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11"
          >
            Original page<span aria-hidden="true">&nbsp;↗</span>
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
        <PopoverNote label="What was read" title="What was read">
          <ReadingReport article={article} />
        </PopoverNote>
        {doubts.length > 0 && (
          <PopoverNote label={`${countWords(doubts.length, 'thing')} unclear`} title="What is unclear in this article">
            <ul className="mt-2 flex flex-col gap-1.5">
              {doubts.map((doubt) => (
                <li key={`${doubt.code} ${doubt.quote?.start} ${doubt.candidates.join()}`}>{describeDoubt(doubt)}</li>
              ))}
            </ul>
          </PopoverNote>
        )}
      </p>
    </div>
  );
}

function InferredNote({ article }: { readonly article: ParsedArticle }) {
  const { reasons, alternatives } = article.published;
  return (
    <PopoverNote label="inferred" title="How the publication date was inferred">
      <ul className="mt-2 flex flex-col gap-1.5">
        {reasons.map((reason) => {
          const words = describePublicationReason(reason, article);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      {reasons.length === 0 && <p className="mt-2">The text bears no date of its own; this one fits what it tells.</p>}
      <p className="mt-2 text-muted">
        {alternatives.length === 0
          ? 'No other date fits.'
          : `Also possible: ${alternatives.map(describePublicationDate).join('; ')}.`}
      </p>
    </PopoverNote>
  );
}
