import type { Citation } from './comparison.ts';

/** Where a sentence stands: article, publisher, date, paragraph. */
export function SourceLine({ citation }: { readonly citation: Citation }) {
  return (
    <p className="mt-1 text-muted text-sm leading-snug">
      {citation.title !== null && citation.publisher !== null && (
        <cite className="text-ink not-italic">{citation.title}. </cite>
      )}
      {describeSource(citation)}
    </p>
  );
}

/** "Kyiv Post, 2 April 2024, paragraph 3". */
export function describeSource({ title, publisher, published, paragraph }: Citation): string {
  return [
    nameOrigin({ title, publisher }),
    published ?? 'undated',
    paragraph === null ? 'headline' : `paragraph ${paragraph}`,
  ].join(', ');
}

/** Where an article is from; a pasted one, whose publisher nobody has named, is told apart by its headline. */
export const nameOrigin = ({ title, publisher }: Pick<Citation, 'title' | 'publisher'>): string =>
  publisher ?? (title === null ? 'publisher unknown' : `“${title}”`);
