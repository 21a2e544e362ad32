import type { Citation } from './comparison.ts';

/** Where a sentence stands: article, publisher, date, paragraph. */
export function SourceLine({ citation }: { readonly citation: Citation }) {
  return (
    <p className="mt-1 text-muted text-sm leading-snug">
      {citation.title !== null && <cite className="text-ink not-italic">{citation.title}. </cite>}
      {describeSource(citation)}
    </p>
  );
}

/** "Kyiv Post, 2 April 2024, paragraph 3". */
export function describeSource({ publisher, published, paragraph }: Citation): string {
  return [
    publisher ?? 'publisher unknown',
    published ?? 'undated',
    paragraph === null ? 'headline' : `paragraph ${paragraph}`,
  ].join(', ');
}
