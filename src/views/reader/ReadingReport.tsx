import type { ReactNode } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import { countWords, describeNoise } from './describe-article.ts';

// A removed box can be a whole sidebar; its beginning is enough to see what it was, "Show raw" shows all of it.
const QUOTED = 60;

/** What was read in an article, what was left vague or unknown, and what was taken out, with the reason for each piece. */
export function ReadingReport({ article }: { readonly article: ParsedArticle }) {
  const { report, noise, raw } = article;
  const { dates, people } = report;
  const removed = noise.map(({ span, reason }) => ({
    reason,
    at: span.start,
    words: shorten(raw.text.slice(span.start, span.end)),
  }));
  return (
    <>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        <Row term="Text">
          {countWords(report.sentences, 'sentence')}, {countWords(report.words, 'word')}
        </Row>
        <Row term="Dates">
          {joinCounts([dates.resolved, 'placed in time'], [dates.vague, 'left vague'], [dates.undecided, 'undecided'])}
        </Row>
        <Row term="People">
          {joinCounts([people.known, 'whose office is known'], [people.unknown, 'known from this text alone'])}
        </Row>
        <Row term="Removed">
          {removed.length === 0 ? 'nothing' : countWords(removed.length, 'piece')}
          {removed.map(({ at, reason, words }) => (
            <span key={at} className="block text-muted">
              {describeNoise(reason)}: “{words}”
            </span>
          ))}
        </Row>
        {report.took !== undefined && (
          <Row term="Time taken">
            {report.took < 1000 ? `${Math.ceil(report.took)} ms` : `${(report.took / 1000).toFixed(1)} s`}
          </Row>
        )}
        {report.otherTopics.length > 0 && <Row term="Also frequent">{report.otherTopics.join(', ')}</Row>}
      </dl>
      <p className="mt-2 text-muted">
        Read by fixed rules, in this browser: the same text always gives the same facts.
      </p>
    </>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

const joinCounts = (...counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count], at) => at === 0 || count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).trimEnd()} …`;
}
