import { type Citation, describeSource } from '#corpus/cite-sentence.ts';

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
